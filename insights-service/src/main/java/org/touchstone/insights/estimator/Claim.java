package org.touchstone.insights.estimator;

/** A finding with an e-value, which is labelled together with the others of its family. */
public sealed interface Claim extends Finding
    permits PracticeFinding.Estimated, DriverFinding.Estimated, NetworkFinding.Edge {

  /** Logarithm of the e-value against "no effect". */
  double logE();

  /** What may be said, among all questions of the family. */
  Label label();

  /** How many questions of the family could be estimated. */
  int familySize();

  /** The same finding with its label. */
  Finding labelled(Label label, int familySize);
}
