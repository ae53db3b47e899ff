import TaskForce

extension FictionalNight {
  mutating func dealWithPartners(short: Bool) {}
}
