package org.parley.app.embedded;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** Addresses of 127.0.0.1, where nothing of other machines comes in. Given as bytes: no name is looked up. */
final class Loopback {
    private static final byte[] BYTES = {127, 0, 0, 1};

    private Loopback() {}

    /** For port 0 the system chooses a free one when the address is bound. */
    static InetSocketAddress port(int port) throws UnknownHostException {
        return new InetSocketAddress(InetAddress.getByAddress("127.0.0.1", BYTES), port);
    }
}
