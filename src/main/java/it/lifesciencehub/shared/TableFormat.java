package it.lifesciencehub.shared;

import java.io.OutputStream;
import java.util.List;

/** The kinds of file that every list can be taken away as. */
public enum TableFormat {
    CSV("csv", CsvExport.MEDIA_TYPE) {
        @Override
        public TableExport open(OutputStream out, Language language, String title, List<String> headings) {
            return new CsvTable(out, language, headings);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public TableExport open(OutputStream out, Language language, String title, List<String> headings) {
            return new XlsxTable(out, title, headings);
        }
    };

    private final String ending;
    private final String mediaType;

    TableFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /**
     * Begins a file.
     *
     * @param out is not closed here
     * @param language whose mark stands before decimals where amounts are text
     * @param title names the sheet where the format has one
     */
    public abstract TableExport open(OutputStream out, Language language, String title, List<String> headings);

    /** The format of an address that ends with {@code .csv} or {@code .xlsx}; CSV for every other. */
    public static TableFormat of(String path) {
        return path.endsWith("." + XLSX.ending) ? XLSX : CSV;
    }

    /** The file name's ending, without the point. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
