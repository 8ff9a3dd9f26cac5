package it.lifesciencehub.mail;

import static it.lifesciencehub.mail.MailFixture.INVITATION;
import static it.lifesciencehub.mail.MailFixture.aDraft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.PublicKeyRecordRetriever;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplejavamail.utils.mail.dkim.DkimMessage;

/** What is signed here is verified by another library than the one that signs. */
class DkimKeyTest {

    private static final String SENDER = "eventi@lifesciencehub.example";
    private static final String DOMAIN = "lifesciencehub.example";

    @TempDir
    private Path folder;

    @Test
    void signsWhatAnotherLibraryVerifies() throws Exception {
        DkimKey key = key(pem(2048));
        SignatureRecord signature = verified(signed(key, now(aDraft())), key);
        assertEquals(DOMAIN, signature.getDToken());
        assertEquals("relaxed", signature.getHeaderCanonicalisationMethod());
        assertEquals("relaxed", signature.getBodyCanonicalisationMethod());
    }

    @Test
    void signsTheCalendarPartAndWhereToUnsubscribe() throws Exception {
        DkimKey key = key(pem(2048));
        MailMessage mail = now(aDraft().withCalendar(INVITATION).endedAt("https://hub.example/mail-preferences/a"));
        List<String> headers = verified(signed(key, mail), key).getHeaders().stream()
                .map(name -> name.toString().toLowerCase(Locale.ROOT))
                .toList();
        assertTrue(
                headers.containsAll(List.of(
                        "from",
                        "to",
                        "subject",
                        "date",
                        "message-id",
                        "mime-version",
                        "content-type",
                        "list-unsubscribe",
                        "list-unsubscribe-post")),
                headers.toString());
    }

    @Test
    void whatWasChangedOnItsWayIsFoundOut() throws Exception {
        DkimKey key = key(pem(2048));
        String mail = new String(signed(key, now(aDraft())), StandardCharsets.UTF_8);
        String changed = mail.replace("To: ", "To: Bob, ");
        assertFalse(changed.equals(mail));
        assertThrows(FailException.class, () -> verified(changed.getBytes(StandardCharsets.UTF_8), key));
    }

    @Test
    void anotherKeyDoesNotVerify() throws Exception {
        byte[] mail = signed(key(pem(2048)), now(aDraft()));
        DkimKey other = key(pem(2048));
        assertThrows(FailException.class, () -> verified(mail, other));
    }

    @Test
    void readsAFileAndATextInOneLine() throws Exception {
        String pem = pem(2048);
        Path file = Files.writeString(folder.resolve("dkim.pem"), pem);
        String record = key(pem).record();
        assertEquals(record, key(file.toString()).record());
        assertEquals(record, key(pem.strip().replace("\n", "\\n")).record());
        assertEquals("hub._domainkey." + DOMAIN, key(pem).recordName());
    }

    @Test
    void readsTheOlderFormOfRsaKeys() throws Exception {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(pair("RSA", 2048).getPrivate());
        }
        assertTrue(text.toString().contains("BEGIN RSA PRIVATE KEY"));
        assertTrue(key(text.toString()).record().startsWith("v=DKIM1; k=rsa; p=MIIB"));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        String pem = pem(2048);
        assertEquals(DkimFault.SELECTOR_MISSING, fault("", DOMAIN, pem));
        assertEquals(DkimFault.SELECTOR_NOT_USABLE, fault("a b", DOMAIN, pem));
        assertEquals(DkimFault.KEY_MISSING, fault("hub", DOMAIN, ""));
        assertEquals(
                DkimFault.FILE_UNREADABLE,
                fault("hub", DOMAIN, folder.resolve("none.pem").toString()));
        assertEquals(
                DkimFault.NOT_A_KEY,
                fault("hub", DOMAIN, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"));
        assertEquals(
                DkimFault.NOT_A_KEY,
                fault("hub", DOMAIN, Files.writeString(folder.resolve("x"), "x").toString()));
        assertEquals(DkimFault.NOT_A_KEY, fault("hub", DOMAIN, pem(pair("EC", 256))));
        assertEquals(DkimFault.KEY_TOO_SHORT, fault("hub", DOMAIN, pem(512)));
        assertEquals(DkimFault.DOMAIN_NOT_OF_SENDER, fault("hub", "elsewhere.example", pem));
        assertEquals(DkimFault.DOMAIN_NOT_OF_SENDER, fault("hub", "example", pem));
    }

    @Test
    void aDomainAboveTheSendersIsItsOwn() throws Exception {
        assertEquals(
                "hub._domainkey.association.example",
                DkimKey.of(new DkimSetting("hub", "Association.example", pem(2048), "a@mail.association.example"))
                        .recordName());
    }

    private static DkimKey key(String pem) throws DkimFault.Found {
        return DkimKey.of(new DkimSetting("hub", DOMAIN, pem, SENDER));
    }

    private static DkimFault fault(String selector, String domain, String key) {
        return assertThrows(DkimFault.Found.class, () -> DkimKey.of(new DkimSetting(selector, domain, key, SENDER)))
                .fault();
    }

    private static MailMessage now(MailDraft draft) {
        return new MailMessage(draft, MailRenderer.render(draft, MailFixture.HUB), DOMAIN, Instant.now());
    }

    private static byte[] signed(DkimKey key, MailMessage mail) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Session session = Session.getInstance(new Properties());
        new DkimMessage(MailComposer.compose(mail, session, SENDER), key.signer()).writeTo(out);
        return out.toByteArray();
    }

    private static SignatureRecord verified(byte[] mail, DkimKey key) throws Exception {
        Map<String, String> dns = Map.of(key.recordName(), key.record());
        PublicKeyRecordRetriever retriever =
                (method, selector, domain) -> List.of(dns.get(selector + "._domainkey." + domain));
        List<SignatureRecord> records = new DKIMVerifier(retriever).verify(new ByteArrayInputStream(mail));
        assertEquals(1, records.size());
        return records.get(0);
    }

    private static KeyPair pair(String algorithm, int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static String pem(int bits) throws Exception {
        return pem(pair("RSA", bits));
    }

    private static String pem(KeyPair pair) {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }
}
