package org.parley.app.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.server.ServerSocketFactory;

/**
 * Listeners on free ports, bound before the broker is configured. The broker has to be told its ports beforehand, and a port that
 * was free a moment ago may be another process's by the time it is used. Thread-safe.
 */
final class BoundSockets implements ServerSocketFactory, AutoCloseable {
    /** As many waiting connections as Kafka allows by default. */
    private static final int BACKLOG = 50;

    private final Map<String, ServerSocketChannel> channels = new ConcurrentHashMap<>();

    /** Binds a free port of 127.0.0.1 for the listener, and gives it. */
    int bind(String listener) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        channels.put(listener, channel);
        channel.bind(Loopback.port(0), BACKLOG);
        return channel.socket().getLocalPort();
    }

    @Override
    public ServerSocketChannel openServerSocket(
            String listener, InetSocketAddress address, int backlog, int receiveBuffer) throws IOException {
        ServerSocketChannel channel = channels.remove(listener);
        if (channel == null) {
            throw new IOException("no port was bound for listener " + listener);
        }
        channel.configureBlocking(false);
        return channel;
    }

    /** Closes those that the broker has not taken over. */
    @Override
    public void close() throws IOException {
        for (ServerSocketChannel channel : channels.values()) {
            channel.close();
        }
        channels.clear();
    }
}
