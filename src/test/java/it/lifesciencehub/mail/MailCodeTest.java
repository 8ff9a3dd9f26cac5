package it.lifesciencehub.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.shared.Language;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The code in a mail, read from the message as it goes out. */
class MailCodeTest {

    private static final String CODE = "LSH1:0123456789ABC:ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void isReadFromTheMessageThatTheHtmlShows() throws Exception {
        List<Part> parts = parts(sent(MailFixture.aText().with(new MailCode(CODE, "Codice QR"))));
        Part picture = parts.stream()
                .filter(part -> is(part, "image/png"))
                .findFirst()
                .orElseThrow();
        assertEquals(CODE, read(picture));
        String id = picture.getHeader("Content-ID")[0].replaceAll("[<>]", "");
        String html = content(parts, "text/html");
        assertTrue(html.contains("src=\"cid:" + id + "\""), html);
        assertTrue(html.contains("alt=\"Codice QR\""), html);
        assertFalse(html.contains("src=\"http"), "nothing is fetched");
        assertTrue(parts.stream().anyMatch(part -> is(part, "text/calendar")), "the calendar stands beside it");
        assertFalse(content(parts, "text/plain").contains(CODE));
    }

    @Test
    void thereIsNoPictureWithoutOne() throws Exception {
        List<Part> parts = parts(sent(MailFixture.aText()));
        assertTrue(parts.stream().noneMatch(part -> is(part, "image/png") || is(part, "multipart/related")));
    }

    private static byte[] sent(MailText text) throws Exception {
        MailDraft draft = MailDraft.of(
                        "registration.confirmed",
                        new Recipient(5L, "Anna Però", "anna.pero@azienda.example", Language.IT),
                        MailReason.REGISTERED,
                        text)
                .withCalendar(MailFixture.INVITATION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MailComposer.compose(
                        MailFixture.aMessage(draft), Session.getInstance(new Properties()), "hub@lifesciencehub.example")
                .writeTo(out);
        return out.toByteArray();
    }

    private static List<Part> parts(byte[] message) throws Exception {
        List<Part> parts = new ArrayList<>();
        walk(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message)), parts);
        return parts;
    }

    private static void walk(Part part, List<Part> parts) throws Exception {
        parts.add(part);
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                walk(many.getBodyPart(i), parts);
            }
        }
    }

    private static boolean is(Part part, String type) {
        try {
            return part.isMimeType(type);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(List<Part> parts, String type) throws Exception {
        return (String) parts.stream()
                .filter(part -> is(part, type))
                .findFirst()
                .orElseThrow()
                .getContent();
    }

    private static String read(Part picture) throws Exception {
        BufferedImage image = ImageIO.read(picture.getInputStream());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(
                        new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                .getText();
    }
}
