"""The page: reads the form, and fills the templates of index.html with a plan or with problems."""
