import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lets a run end cleanly when the user or the system asks for it. Who asks twice ends it at once: the store bears that.
struct Interruption: ~Copyable {
    private let watched: [any DispatchSourceSignal]
    private let asked = Asked()

    /// - Parameter stop: Called once, on a thread of its own.
    init(_ stop: @escaping @Sendable () -> Void) {
        let asked = asked
        watched = [SIGINT, SIGTERM, SIGHUP].filter { !Self.isIgnored($0) }.map { number in
            #if canImport(Darwin)
                // There both get it; on Linux, Dispatch has a handler of its own.
                _ = signal(number, SIG_IGN)
            #endif
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                guard asked.isFirst(number) else { _exit(128 + number) }
                stop()
            }
            source.resume()
            return source
        }
    }

    deinit {
        for source in watched { source.cancel() }
    }

    /// `SIGTERM`; `nil` where nobody asked.
    var signalName: String? {
        switch asked.number {
        case SIGINT: "SIGINT"
        case SIGTERM: "SIGTERM"
        case SIGHUP: "SIGHUP"
        default: nil
        }
    }

    /// Under `nohup`, and behind a shell's `&`, some are not meant for us.
    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard unsafe sigaction(number, nil, &action) == 0 else { return false }
        #if canImport(Glibc)
            return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
        #else
            return unsafe unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
        #endif
    }

    private final class Asked: Sendable {
        private let first = Mutex<Int32?>(nil)

        var number: Int32? { first.withLock(\.self) }

        func isFirst(_ number: Int32) -> Bool {
            first.withLock { first in
                defer { first = first ?? number }
                return first == nil
            }
        }
    }
}
