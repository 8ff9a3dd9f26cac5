package it.lifesciencehub.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is set from outside, by environment variable ({@code HUB_SMTP_HOST}) or system property ({@code hub.smtp.host}). */
@ApplicationScoped
public class HubSettings {

    @Inject
    @ConfigProperty(name = "hub.public.address", defaultValue = "http://localhost:8080")
    String publicAddress;

    @Inject
    @ConfigProperty(name = "hub.sample", defaultValue = "false")
    boolean sample;

    @Inject
    @ConfigProperty(name = "hub.proxies", defaultValue = "0")
    int proxies;

    @Inject
    @ConfigProperty(name = "hub.data.folder", defaultValue = "data")
    String dataFolder;

    @Inject
    @ConfigProperty(name = "hub.data.key")
    Optional<String> dataKey;

    @Inject
    @ConfigProperty(name = "hub.data.key.before")
    Optional<String> dataKeyBefore;

    @Inject
    @ConfigProperty(name = "hub.mail.from", defaultValue = "eventi@lifesciencehub.example")
    String mailFrom;

    @Inject
    @ConfigProperty(name = "hub.smtp.host")
    Optional<String> smtpHost;

    @Inject
    @ConfigProperty(name = "hub.smtp.port", defaultValue = "25")
    int smtpPort;

    @Inject
    @ConfigProperty(name = "hub.smtp.user")
    Optional<String> smtpUser;

    @Inject
    @ConfigProperty(name = "hub.smtp.password")
    Optional<String> smtpPassword;

    @Inject
    @ConfigProperty(name = "hub.smtp.starttls", defaultValue = "false")
    boolean smtpStartTls;

    @Inject
    @ConfigProperty(name = "hub.mail.bounces")
    Optional<String> mailBounces;

    @Inject
    @ConfigProperty(name = "hub.imap.host")
    Optional<String> imapHost;

    @Inject
    @ConfigProperty(name = "hub.imap.port", defaultValue = "993")
    int imapPort;

    @Inject
    @ConfigProperty(name = "hub.imap.tls", defaultValue = "true")
    boolean imapTls;

    @Inject
    @ConfigProperty(name = "hub.imap.user")
    Optional<String> imapUser;

    @Inject
    @ConfigProperty(name = "hub.imap.password")
    Optional<String> imapPassword;

    @Inject
    @ConfigProperty(name = "hub.imap.folder", defaultValue = "INBOX")
    String imapFolder;

    /** The address under which people reach the hub, without a slash at the end. */
    public String publicAddress() {
        return publicAddress.endsWith("/") ? publicAddress.substring(0, publicAddress.length() - 1) : publicAddress;
    }

    /** The absolute address of a path that begins with a slash. */
    public String address(String path) {
        return publicAddress() + path;
    }

    public boolean isHttps() {
        return publicAddress.startsWith("https:");
    }

    /** Whether this hub holds invented data, which every page then says. */
    public boolean sample() {
        return sample;
    }

    /** How many balancers stand before the hub and add the client's address to X-Forwarded-For. */
    public int proxies() {
        return proxies;
    }

    public Path dataFolder() {
        return Path.of(dataFolder);
    }

    /** The key that seals personal data, 32 bytes in Base64; empty: one in a file of the data folder. */
    public Optional<String> dataKey() {
        return dataKey.filter(key -> !key.isBlank());
    }

    /** Keys that sealed personal data before, and still open them. */
    public List<String> dataKeysBefore() {
        return dataKeyBefore
                .map(keys -> Arrays.stream(keys.split(","))
                        .filter(key -> !key.isBlank())
                        .toList())
                .orElse(List.of());
    }

    public String mailFrom() {
        return mailFrom;
    }

    /** The SMTP server, or empty: mails are then kept and shown to staff instead of sent. */
    public Optional<String> smtpHost() {
        return smtpHost.filter(host -> !host.isBlank());
    }

    public int smtpPort() {
        return smtpPort;
    }

    public Optional<String> smtpUser() {
        return smtpUser.filter(user -> !user.isBlank());
    }

    public String smtpPassword() {
        return smtpPassword.orElse("");
    }

    public boolean smtpStartTls() {
        return smtpStartTls;
    }

    /** The mailbox that undeliverable mails come back to, with a token after a plus; empty: to the sender, without. */
    public Optional<String> mailBounces() {
        return mailBounces.filter(address -> address.contains("@"));
    }

    /** The IMAP server whose mailbox the hub reads, or empty: answers of calendars and returned mails go unread. */
    public Optional<String> imapHost() {
        return imapHost.filter(host -> !host.isBlank());
    }

    public int imapPort() {
        return imapPort;
    }

    /** Whether the connection is encrypted from the first byte. */
    public boolean imapTls() {
        return imapTls;
    }

    /** The mailbox' owner; the sender of the hub's mails where nothing else is set. */
    public String imapUser() {
        return imapUser.filter(user -> !user.isBlank()).orElse(mailFrom);
    }

    public String imapPassword() {
        return imapPassword.orElse("");
    }

    public String imapFolder() {
        return imapFolder;
    }
}
