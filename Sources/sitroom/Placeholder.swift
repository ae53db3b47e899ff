@main struct SitroomPlaceholder { static func main() {} }
