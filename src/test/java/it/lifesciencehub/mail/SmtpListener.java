package it.lifesciencehub.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * As much of a mail server as a test inside the container needs: takes everything and remembers it, or answers to each
 * recipient what it is told; one client at a time.
 */
final class SmtpListener implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    private final String answer;

    SmtpListener() {
        this("250 fine");
    }

    /** @param answer to each recipient, as in {@code 451 4.2.1 busy} */
    SmtpListener(String answer) {
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::listen, "smtp-listener");
        thread.setDaemon(true);
        thread.start();
    }

    SmtpServer server() {
        return new SmtpServer(
                "127.0.0.1", socket.getLocalPort(), null, "", false, "eventi@lifesciencehub.example", null, null);
    }

    List<String> messages() {
        return messages;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                    Writer out =
                            new java.io.OutputStreamWriter(client.getOutputStream(), StandardCharsets.ISO_8859_1)) {
                talk(in, out);
            } catch (IOException e) {
                // The client or the test is gone.
                continue;
            }
        }
    }

    private void talk(BufferedReader in, Writer out) throws IOException {
        say(out, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                say(out, "354 go on");
                messages.add(message(in));
                say(out, "250 taken");
            } else if (line.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else if (line.startsWith("RCPT")) {
                say(out, answer);
            } else {
                say(out, "250 fine");
            }
        }
    }

    private static String message(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
