"""What people and bodies said in an article: quotations, direct and indirect statements, speakers."""
