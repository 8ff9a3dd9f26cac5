package it.lifesciencehub.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SpeakerPhotoTest {

    @Test
    void makesALargePictureSmallerAndAJpeg() throws IOException {
        byte[] made = made(picture("png", 2400, 1800));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(made));
        assertEquals(900, image.getWidth());
        assertEquals(675, image.getHeight());
        assertEquals((byte) 0xFF, made[0]);
        assertEquals((byte) 0xD8, made[1]);
    }

    @Test
    void keepsASmallOneAsLargeAsItIs() throws IOException {
        assertEquals(
                300,
                ImageIO.read(new ByteArrayInputStream(made(picture("jpeg", 300, 400))))
                        .getWidth());
    }

    @Test
    void forgetsWhatTheCameraNotedAndTurnsItUpright() throws IOException {
        byte[] noted = withExif(picture("jpeg", 400, 300), 6, "Milano 45.4642 N");
        byte[] made = made(noted);
        assertTrue(holds(noted, "Milano"));
        assertFalse(holds(made, "Milano"));
        assertFalse(holds(made, "Exif"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(made));
        assertEquals(300, image.getWidth());
        assertEquals(400, image.getHeight());
        // The left edge, which was marked, is at the top now.
        assertTrue(new Color(image.getRGB(150, 5)).getRed() > 200);
        assertTrue(new Color(image.getRGB(150, 395)).getRed() < 60);
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertEquals(SpeakersReason.PHOTO_MISSING, refused(new byte[0]));
        assertEquals(SpeakersReason.PHOTO_NOT_READABLE, refused("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(SpeakersReason.PHOTO_TOO_LARGE, refused(new byte[SpeakerPhoto.MAX_MEGABYTES * 1024 * 1024 + 1]));
    }

    @Test
    void refusesOneThatIsCutOffOrTiny() throws IOException {
        byte[] whole = picture("png", 400, 400);
        assertEquals(SpeakersReason.PHOTO_NOT_READABLE, refused(Arrays.copyOf(whole, 60)));
        assertEquals(SpeakersReason.PHOTO_TOO_SMALL, refused(picture("png", 100, 400)));
        assertEquals(SpeakersReason.PHOTO_NOT_READABLE, refused(picture("gif", 400, 400)));
    }

    /** A PNG whose header promises more pixels than anybody would decode. */
    @Test
    void readsTheSizeBeforeThePixels() throws IOException {
        byte[] bomb = picture("png", 300, 300);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        assertEquals(SpeakersReason.PHOTO_TOO_MANY_PIXELS, refused(bomb));
    }

    private static byte[] made(byte[] bytes) {
        return SpeakerPhoto.made(new ByteArrayInputStream(bytes));
    }

    private static Object refused(byte[] bytes) {
        return assertThrows(Refusal.class, () -> made(bytes)).problems().get(0).reason();
    }

    /** Black, with a white strip along its left edge. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width / 10; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0xFFFFFF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation, String comment) {
        byte[] words = comment.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + words.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(words);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2));
        out.put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    private static boolean holds(byte[] bytes, String words) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(words);
    }
}
