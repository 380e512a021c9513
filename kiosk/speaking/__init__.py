"""Reading aloud and listening: what is said and how, voices in a process of their own, captions, the microphone.

Nothing here knows a screen. A voice that crashes, hangs or is slow stays in its process; without any voice or
sound card the sentences still move at reading pace, as captions.
"""
