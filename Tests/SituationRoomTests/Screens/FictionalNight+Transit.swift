import TaskForce

extension FictionalNight {
  mutating func crossTheBalkans(short: Bool) {}
}
