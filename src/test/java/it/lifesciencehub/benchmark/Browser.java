package it.lifesciencehub.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One connection that is kept open, with its cookies: cheap, so that the load does not measure itself. Reads HTTP/1.1
 * (RFC 9112) answers with a length or in chunks, uncompressed.
 */
final class Browser implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;
    /** The server closes what is quiet for longer. */
    private static final long STALE_NANOS = 5_000_000_000L;

    private static final Pattern INPUT = Pattern.compile("<input([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Socket socket;
    private long lastUse = System.nanoTime();
    private InputStream in;
    private String door;

    Browser(int port) {
        this.port = port;
    }

    /** A further connection of the same session. */
    Browser another() {
        Browser other = new Browser(port);
        other.cookies.putAll(cookies);
        return other;
    }

    /** What came back; header names in small letters. */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String location() {
            return headers.getOrDefault("location", "");
        }
    }

    Answer get(String path) throws IOException {
        return send("GET", path, null);
    }

    Answer post(String path, Map<String, String> fields) throws IOException {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send("POST", path, form.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** @param token of a door, which comes in a header of its own */
    Answer postJson(String path, String body, String token) throws IOException {
        door = token;
        return send("POST", path, body.getBytes(StandardCharsets.UTF_8));
    }

    void signIn(String address, String password) throws IOException {
        Map<String, String> fields = form(get("/sign-in").text(), "signIn");
        fields.put("signIn:address", address);
        fields.put("signIn:password", password);
        fields.put("signIn:go", "");
        Answer answer = post("/sign-in", fields);
        if (answer.status() / 100 != 3) {
            throw new IOException("Signing in as " + address + " answers " + answer.status());
        }
    }

    /** The hidden and other inputs of a form, without its buttons. */
    static Map<String, String> form(String page, String id) {
        int begin = page.indexOf("<form id=\"" + id + "\"");
        if (begin < 0) {
            throw new IllegalStateException("The page has no form " + id);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(page.substring(begin, page.indexOf("</form>", begin)));
        while (input.find()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(input.group(1));
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            if (attributes.containsKey("name") && !"submit".equals(attributes.get("type"))) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    private Answer send(String method, String path, byte[] body) throws IOException {
        try {
            return exchange(method, path, body);
        } catch (IOException e) {
            disconnect();
            throw e;
        }
    }

    private Answer exchange(String method, String path, byte[] body) throws IOException {
        if (System.nanoTime() - lastUse > STALE_NANOS) {
            disconnect();
        }
        lastUse = System.nanoTime();
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 32_768);
        }
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        if (!cookies.isEmpty()) {
            StringBuilder line = new StringBuilder();
            cookies.forEach((name, value) -> line.append(line.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            head.append("Cookie: ").append(line).append("\r\n");
        }
        if (body != null) {
            head.append("Origin: http://localhost:").append(port);
            if (door != null) {
                head.append("\r\nX-Door: ").append(door);
            }
            head.append("\r\nContent-Type: application/")
                    .append(door == null ? "x-www-form-urlencoded" : "json")
                    .append("\r\nContent-Length: ");
            head.append(body.length).append("\r\n");
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        if (body != null) {
            request.writeBytes(body);
        }
        socket.getOutputStream().write(request.toByteArray());
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if ("set-cookie".equals(name)) {
                String cookie = value.split(";", 2)[0];
                cookies.put(cookie.substring(0, cookie.indexOf('=')), cookie.substring(cookie.indexOf('=') + 1));
            }
            headers.put(name, value);
        }
        byte[] body = body(status, headers);
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            disconnect();
        }
        return new Answer(status, headers, body);
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int length = chunk(); length > 0; length = chunk()) {
                all.writeBytes(in.readNBytes(length));
                line();
            }
            line();
            return all.toByteArray();
        }
        return status == 204 || status == 304
                ? new byte[0]
                : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private void disconnect() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    @Override
    public void close() throws IOException {
        disconnect();
    }
}
