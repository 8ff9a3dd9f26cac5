package it.lifesciencehub.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Stands before the reader of workbooks. It unpacks the file itself and counts what really comes out, whatever the
 * headers claim; looks through every XML part for definitions (XXE) and for cells that no spreadsheet has; and packs
 * what it has seen anew, so that the reader gets exactly what was counted here and no entry that hides from one of two
 * ways to read a ZIP file.
 */
final class XlsxGuard {

    /** Up to column XFD and row 1,048,576; a reader may set aside memory for every column up to the one that it meets. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    private final byte[] content;
    private long unpacked;

    private XlsxGuard(byte[] content) {
        this.content = content;
    }

    /**
     * The workbook with its XML parts alone.
     *
     * @param styled whether it says how numbers are shown; some programs leave that out
     */
    record Checked(byte[] content, boolean styled) {}

    static Checked checked(byte[] content) {
        return new XlsxGuard(content).checked();
    }

    private Checked checked() {
        ByteArrayOutputStream safe = new ByteArrayOutputStream(content.length);
        Set<String> names = new HashSet<>();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get();
                ZipOutputStream out = new ZipOutputStream(safe)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                if (names.size() == ImportLimits.MAX_ENTRIES) {
                    throw OrganisationImportText.refusal(ImportReason.FILE_BOMB);
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw OrganisationImportText.refusal(ImportReason.FILE_ENCRYPTED);
                }
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw OrganisationImportText.refusal(ImportReason.FILE_NOT_XLSX);
                }
                boolean xml = entry.getName().matches("(?i).*\\.(xml|rels)");
                Part part = new Part();
                try (InputStream packed = in.getInputStream(entry)) {
                    unpack(packed, xml ? part : null);
                }
                if (xml) {
                    look(entry.getName(), part.read());
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    part.writeTo(out);
                    out.closeEntry();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw OrganisationImportText.refusal(ImportReason.FILE_NOT_XLSX);
        }
        if (!names.contains("xl/workbook.xml") && !names.contains("[content_types].xml")) {
            throw OrganisationImportText.refusal(ImportReason.FILE_NOT_XLSX);
        }
        return new Checked(safe.toByteArray(), names.contains("xl/styles.xml"));
    }

    /** An unpacked part that can be read without a copy of it. */
    private static final class Part extends ByteArrayOutputStream {

        InputStream read() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }

    private void unpack(InputStream in, ByteArrayOutputStream part) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            boolean swollen =
                    unpacked > ImportLimits.RATIO_FROM && unpacked > (long) ImportLimits.MAX_RATIO * content.length;
            if (unpacked > ImportLimits.MAX_UNPACKED || swollen) {
                throw OrganisationImportText.refusal(ImportReason.FILE_BOMB);
            }
            if (part != null) {
                part.write(buffer, 0, read);
            }
        }
    }

    private static void look(String name, InputStream part) {
        boolean sheet = name.toLowerCase(Locale.ROOT).contains("worksheets/");
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(part);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw OrganisationImportText.refusal(ImportReason.FILE_UNSAFE);
                }
                if (sheet && event == XMLStreamConstants.START_ELEMENT) {
                    requireOnTheSheet(reader);
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw OrganisationImportText.refusal(ImportReason.FILE_NOT_XLSX);
        }
    }

    private static void requireOnTheSheet(XMLStreamReader reader) {
        String at = reader.getAttributeValue(null, "r");
        boolean wrong = switch (reader.getLocalName()) {
            case "c" -> at != null && !ADDRESS.matcher(at).matches();
            case "row" -> at != null && !NUMBER.matcher(at).matches();
            default -> false;
        };
        if (wrong) {
            throw OrganisationImportText.refusal(ImportReason.FILE_NOT_XLSX);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
