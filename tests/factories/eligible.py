"""Questions of assignment, as they come and in another order."""

from random import Random

import numpy as np

from incubator.jury.methods.eligible import Eligible, eligible


def in_other_order(asked: Eligible, random: Random) -> Eligible:
    """The same question from applications, judges and pairs that came in another order."""
    network = asked.network
    of_application = random.sample(range(network.seats.size), network.seats.size)
    of_judge = random.sample(range(network.most.size), network.most.size)
    order = random.sample(range(network.score.size), network.score.size)
    place_i, place_j = np.argsort(of_application), np.argsort(of_judge)
    return eligible(
        [asked.applications[i] for i in of_application],
        [asked.judges[j] for j in of_judge],
        (place_i[network.application][order], place_j[network.judge][order], network.score[order]),
        panel_size=network.seats[of_application],
        most=network.most[of_judge],
        least=network.least[of_judge],
        locked=asked.locked[order],
    )
