package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A list that can be taken away as a file, with the filters of its page; {@link ListFiles} answers for it. */
public interface ListFile {

    /** Rows that are read from the database at a time. */
    int PART = 200;

    /** The list's address without an ending, as in {@code /staff/events}. */
    String address();

    /** The list's title: names the file and the sheet. */
    String title(Language language);

    List<String> headings(Language language);

    /**
     * Gives the rows one after the other.
     *
     * @param parameters of the address, null for one that is not there
     */
    void write(Function<String, String> parameters, Language language, Consumer<List<?>> row);

    /** The texts of these keys. */
    static List<String> texts(Language language, String feature, String... keys) {
        return Stream.of(keys).map(key -> Texts.get(language, feature, key)).toList();
    }

    /** All rows of a list that is read page by page, each page in a transaction of its own. */
    static <T> void pages(Function<PageRequest, Page<T>> list, Consumer<T> row) {
        Page<T> page;
        int number = 1;
        do {
            page = list.apply(new PageRequest(number++, PART));
            page.rows().forEach(row);
        } while (page.isHasNext());
    }
}
