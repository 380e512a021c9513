"""Writing on the glass: pinyin, handwriting, and what a scanner types. It learns nothing and keeps nothing."""
