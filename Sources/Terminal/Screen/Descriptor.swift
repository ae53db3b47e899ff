import Glibc

/// Writes all of `bytes`; a terminal that is gone takes nothing, which is no error here.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) { writeAll(bytes[...], to: descriptor) }

/// Writes all of a slice in the same way.
func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
  var rest = bytes
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if count < 0 && errno == EAGAIN {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      if poll(&waiting, 1, 1000) <= 0 { return }
    } else if !(count < 0 && errno == EINTR) {
      return
    }
  }
}
