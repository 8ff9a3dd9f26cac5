package it.lifesciencehub.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server (RFC 5321) that counts what it takes by Message-ID and keeps none: cheap, so that it does not measure
 * itself. Each client is served by a thread of its own.
 */
final class MailSink implements AutoCloseable {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID: *(<[^>]+>)");
    private static final byte[] END = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket socket;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private volatile long first;
    private volatile long last;

    MailSink() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How often each Message-ID was taken. */
    Map<String, Integer> taken() {
        return Map.copyOf(taken);
    }

    int count() {
        return taken.size();
    }

    /** Seconds from the first mail taken to the last. */
    double seconds() {
        return (last - first) / 1e9;
    }

    int mostConnections() {
        return mostOpen.get();
    }

    double kilobytesEach() {
        return bytes.get()
                / 1024.0
                / Math.max(
                        1, taken.values().stream().mapToInt(Integer::intValue).sum());
    }

    void forget() {
        taken.clear();
        bytes.set(0);
        first = 0;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "mail-sink");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                start(() -> serve(client));
            } catch (IOException e) {
                // Closed.
                return;
            }
        }
    }

    private void serve(Socket client) {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        boolean counted = true;
        try (client;
                InputStream in = new BufferedInputStream(client.getInputStream(), 65_536)) {
            client.setTcpNoDelay(true);
            if (talk(in, client.getOutputStream())) {
                // Before the client hears it, who may then open the next one.
                open.decrementAndGet();
                counted = false;
                say(client.getOutputStream(), "221 bye");
            }
        } catch (IOException e) {
            // The hub is gone, or was killed.
        } finally {
            if (counted) {
                open.decrementAndGet();
            }
        }
    }

    /** Says whether the client has taken its leave. */
    private boolean talk(InputStream in, OutputStream out) throws IOException {
        say(out, "220 ready");
        for (String line = line(in); line != null; line = line(in)) {
            if (line.equalsIgnoreCase("DATA")) {
                say(out, "354 go on");
                take(message(in));
                say(out, "250 2.0.0 taken");
            } else if (line.equalsIgnoreCase("QUIT")) {
                return true;
            } else {
                say(out, "250 fine");
            }
        }
        return false;
    }

    private void take(byte[] message) throws IOException {
        Matcher id = MESSAGE_ID.matcher(
                new String(message, 0, Math.min(message.length, 4_096), StandardCharsets.ISO_8859_1));
        if (!id.find()) {
            throw new IOException("A mail without a Message-ID");
        }
        bytes.addAndGet(message.length);
        last = System.nanoTime();
        if (first == 0) {
            first = last;
        }
        taken.merge(id.group(1), 1, Integer::sum);
    }

    private static byte[] message(InputStream in) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream(32_768);
        int matched = 2;
        while (matched < END.length) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The client is gone in the middle of a mail");
            }
            message.write(next);
            matched = next == END[matched] ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return message.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
