import os

# Matrices here are small: threads of a matrix library wait for each other, and for the other processes on the
# machine, thirty times longer than they compute. The library reads this when it is loaded, so it stands here.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
