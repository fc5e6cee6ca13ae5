"""How far judges agree, and what that means for who is funded.

Sources: Shrout and Fleiss 1979, case 1 (each application has judges of its own); Krippendorff 2011, interval
data; Bartoš and Martinková 2022 (arXiv 2207.09101) on funding. Take all applications, never finalists only: a
narrow selection looks unreliable whatever the judges do (Erosheva, Martinková, Lee 2021).
"""

from dataclasses import dataclass

import numpy as np
import scipy

from incubator.core.errors import Invalid
from incubator.jury.methods.score_sums import ScoreSums


@dataclass(frozen=True, slots=True)
class Reliability:
    """Agreement on a scale where 1 is perfect and 0 is chance.

    `single` is the intraclass correlation of one judge's score, `panel` that of a panel's mean with the 95%
    interval; `alpha` is Krippendorff's, for interval data. Values below 0 say that judges agree less than by
    chance.
    """

    single: float
    panel: float
    panel_interval: tuple[float, float]
    panel_size: float
    alpha: float


def reliability(sums: ScoreSums) -> Reliability:
    """Agreement on applications that have two scores or more; `panel_size` is their usual number.

    Raises `Invalid` `scores_too_few` below two such applications, `scores_equal` when all scores are equal.
    """
    sizes = np.bincount(sums.application)
    kept = (sizes >= 2)[sums.application]
    application, score = np.unique(sums.application[kept], return_inverse=True)[1], sums.score[kept]
    if not score.size or application.max() < 1:
        raise Invalid("scores_too_few", "agreement needs two applications with two scores each")
    size = np.bincount(application)
    count, scores = size.size, score.size
    mean = np.bincount(application, score) / size
    inside = np.bincount(application, (score - mean[application]) ** 2)
    within, total = float(inside.sum()), float(((score - score.mean()) ** 2).sum())
    if total == 0:
        raise Invalid("scores_equal", "all scores are the same: agreement has no measure")
    usual = (scores - (size**2).sum() / scores) / (count - 1)
    between_square, within_square = (total - within) / (count - 1), within / (scores - count)
    alpha = 1 - float((size * inside / (size - 1)).sum() / scores) / (total / (scores - 1))
    if within_square == 0:
        return Reliability(1.0, 1.0, (1.0, 1.0), usual, alpha)
    ratio = between_square / within_square
    freedom = count - 1, scores - count
    low = 1 - float(scipy.special.fdtri(*freedom, 0.975)) / ratio if ratio else -np.inf
    high = 1 - float(scipy.special.fdtri(*freedom, 0.025)) / ratio if ratio else -np.inf
    single = (ratio - 1) / (ratio + usual - 1)
    panel = 1 - 1 / ratio if ratio else -np.inf
    return Reliability(single, panel, (low, high), usual, alpha)


def false_funding(panel: float, share: float) -> float:
    """The least share of the funded that do not belong among the truly best `share`, both in 0..1.

    `panel` is the reliability of the scores by which they were ranked; true and given scores are taken for
    jointly normal, with the root of the reliability as their correlation. Other faults of judgement add.
    """
    # Imported here: it takes most of a second, and a house starts without it.
    if not 0 < share < 1:
        raise Invalid("share_out_of_range", "the funded share lies between 0 and 1")
    line = -float(scipy.special.ndtri(share))
    correlation = min(max(panel, 0.0), 1.0) ** 0.5
    if correlation >= 1:
        return 0.0
    both = scipy.stats.multivariate_normal.cdf([-line, -line], cov=[[1, correlation], [correlation, 1]])
    return float(min(max(1 - both / share, 0.0), 1.0))
