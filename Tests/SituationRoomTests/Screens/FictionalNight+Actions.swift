import TaskForce

extension FictionalNight {
  mutating func workOnActions(short: Bool) {}
}
