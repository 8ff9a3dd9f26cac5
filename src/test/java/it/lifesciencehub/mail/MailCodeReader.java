package it.lifesciencehub.mail;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.imageio.ImageIO;

/** Reads a mail as it goes out: its parts, and what the picture of its code says. */
public final class MailCodeReader {

    private MailCodeReader() {}

    /** What the QR code of the mail says, by a reader of pictures. */
    public static String read(MailMessage mail) throws MessagingException, IOException, ReaderException {
        Part picture = parts(mail).stream()
                .filter(part -> is(part, "image/png"))
                .findFirst()
                .orElseThrow();
        BufferedImage image = ImageIO.read(picture.getInputStream());
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots))))
                .getText();
    }

    /** All parts of the message, written and read again. */
    static List<Part> parts(MailMessage mail) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Session session = Session.getInstance(new Properties());
        MailComposer.compose(mail, session, "hub@lifesciencehub.example").writeTo(out);
        List<Part> parts = new ArrayList<>();
        walk(new MimeMessage(session, new ByteArrayInputStream(out.toByteArray())), parts);
        return parts;
    }

    private static void walk(Part part, List<Part> parts) throws MessagingException, IOException {
        parts.add(part);
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                walk(many.getBodyPart(i), parts);
            }
        }
    }

    static boolean is(Part part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
