"""The organisations of an article: administrations, departments, branches, firms, unions and their like."""
