import Testing

@testable import Timeline

struct ProxySettingsTests {
    @Test func `proxies come from the environment as curl has it`() {
        let settings = ProxySettings(environment: [
            "http_proxy": "http://ann:p%40ss@proxy.example.com:3128/", "HTTPS_PROXY": "socks5://[2001:db8::7]:1081",
            "no_proxy": "localhost, .example.org,news.example.net:8443",
        ])
        let http = settings.proxy(isEncrypted: false, host: "example.com", port: 80)
        #expect(http == .init(kind: .http, host: "proxy.example.com", port: 3128, user: "ann", password: "p@ss"))
        let https = settings.proxy(isEncrypted: true, host: "example.com", port: 443)
        #expect(https == .init(kind: .socks, host: "2001:db8::7", port: 1081))
        for (host, port) in [("localhost", 80), ("example.org", 80), ("a.EXAMPLE.org", 443), ("news.example.net", 8443)] {
            #expect(settings.proxy(isEncrypted: true, host: host, port: port) == nil, "\(host)")
        }
        for (host, port) in [("badexample.org", 80), ("news.example.net", 443)] {
            #expect(settings.proxy(isEncrypted: false, host: host, port: port) != nil, "\(host)")
        }
    }

    @Test func `HTTP_PROXY in upper case counts for nothing, and neither does what can't be read`() {
        for environment in [
            [:], ["HTTP_PROXY": "http://proxy.example.com:1"], ["http_proxy": ""], ["http_proxy": "ftp://proxy.example.com"],
            ["http_proxy": "http://:3128"], ["http_proxy": "http://proxy.example.com:99999"],
            ["all_proxy": "http://proxy.example.com:1", "NO_PROXY": "*"],
        ] {
            #expect(ProxySettings(environment: environment).proxy(isEncrypted: false, host: "a.example", port: 80) == nil)
        }
        let all = ProxySettings(environment: ["ALL_PROXY": "proxy.example.com"])
        #expect(all.proxy(isEncrypted: true, host: "a.example", port: 443)?.port == 1080)
    }
}
