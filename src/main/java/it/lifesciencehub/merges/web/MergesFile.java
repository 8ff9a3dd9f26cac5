package it.lifesciencehub.merges.web;

import it.lifesciencehub.merges.MergeService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The merges as a file. */
@ApplicationScoped
public class MergesFile implements ListFile {

    @Inject
    private MergeService merges;

    @Override
    public String address() {
        return "/staff/merges";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "merges", "list.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language, "merges", "list.merge", "list.into", "list.when", "list.by", "tables.moved", "list.undoneAt");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        ListFile.pages(
                merges::list,
                one -> row.accept(Arrays.asList(
                        one.otherName(),
                        one.keptName(),
                        one.mergedAt(),
                        one.mergedBy(),
                        one.rowsMoved(),
                        one.undoneAt())));
    }
}
