"""The portal: sources, publishing, intake of requests."""
