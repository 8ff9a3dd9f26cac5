package it.lifesciencehub.speakers;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes of whatever picture comes in the one that is kept: a JPEG, upright, at most {@value #LONGER_SIDE} pixels on its
 * longer side, with nothing in it but the picture. What it is is found in its bytes; its size is read before any pixel.
 */
final class SpeakerPhoto {

    static final int LONGER_SIDE = 900;
    static final int SHORTEST = 200;
    static final int MAX_MEGABYTES = 10;
    static final int MAX_MEGAPIXELS = 50;

    private static final String FIELD = "photo";
    private static final float QUALITY = 0.85f;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private SpeakerPhoto() {}

    /** @throws Refusal where it is none, too large, too small or not readable */
    static byte[] made(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MAX_MEGABYTES * 1024 * 1024 + 1);
            if (bytes.length == 0) {
                throw refused(SpeakersReason.PHOTO_MISSING);
            }
            if (bytes.length > MAX_MEGABYTES * 1024 * 1024) {
                throw refused(SpeakersReason.PHOTO_TOO_LARGE, MAX_MEGABYTES);
            }
            return jpeg(drawn(read(bytes), ExifOrientation.of(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage read(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw refused(SpeakersReason.PHOTO_NOT_READABLE);
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw refused(SpeakersReason.PHOTO_NOT_READABLE);
                }
                reader.setInput(input, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MAX_MEGAPIXELS * 1_000_000L) {
                    throw refused(SpeakersReason.PHOTO_TOO_MANY_PIXELS, MAX_MEGAPIXELS);
                }
                if (Math.min(reader.getWidth(0), reader.getHeight(0)) < SHORTEST) {
                    throw refused(SpeakersReason.PHOTO_TOO_SMALL, SHORTEST);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw refused(SpeakersReason.PHOTO_NOT_READABLE);
        }
    }

    private static BufferedImage drawn(BufferedImage from, int orientation) {
        double scale = Math.min(1.0, (double) LONGER_SIDE / Math.max(from.getWidth(), from.getHeight()));
        int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        boolean onItsSide = orientation >= 5;
        BufferedImage to =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, to.getWidth(), to.getHeight());
        graphics.transform(upright(orientation, width, height));
        graphics.drawImage(stepwise(from, width, height), 0, 0, width, height, null);
        graphics.dispose();
        return to;
    }

    /** Halves until the size is near: one large step would leave out most of the pixels. */
    private static BufferedImage stepwise(BufferedImage from, int width, int height) {
        BufferedImage image = from;
        while (image.getWidth() / 2 > width && image.getHeight() / 2 > height) {
            BufferedImage half =
                    new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = half.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
            graphics.dispose();
            image = half;
        }
        return image;
    }

    /** The matrices of the eight orientations, for a picture of this width and height as it is stored. */
    private static AffineTransform upright(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Refusal refused(SpeakersReason reason, Object... arguments) {
        return new Refusal(List.of(new Problem(FIELD, reason, arguments)));
    }
}
