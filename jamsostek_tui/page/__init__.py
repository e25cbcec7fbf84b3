"""Bytes to a page, its lines by class, its head: an article.

`read` decodes (an export of ours is no page), `page_lines` cuts into lines (each as `lines` tells it; `wrapped`
pages), `article` puts all together.

- The head: `head` finds the `headline` (`headline_text`, `tellings` of it again) and what stands around: `masthead`
  (`masthead_forms`), `published`, `papers`, `issue_lines`, `site_lines`, `posts`, `clippings`, `frontmatter`;
  `further_articles` below.
- Noise: `marks` gives each line its class: `related` lists, `one_line_menus`, `inline` pointers.
- Credits: `credits` of bylines and feet, of words and pictures.
"""
