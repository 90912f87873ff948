/**
 * How a programme goes for a clinic's patients, in figures that say nothing of any one of them
 * (docs/decisions/0004-cohort-figures.md): from those alone who agreed to statistics on what a
 * figure is computed from; no count below {@value
 * org.touchstone.insights.cohort.Suppression#LEAST}, alone or by subtraction; computed once a week,
 * and replaced when at least {@value org.touchstone.insights.cohort.Contributions#LEAST_CHANGED}
 * people contribute something else, or nobody does.
 */
@NullMarked
package org.touchstone.insights.cohort;

import org.jspecify.annotations.NullMarked;
