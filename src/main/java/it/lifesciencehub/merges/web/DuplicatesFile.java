package it.lifesciencehub.merges.web;

import it.lifesciencehub.merges.DuplicateService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The likely duplicates as a file. */
@ApplicationScoped
public class DuplicatesFile implements ListFile {

    @Inject
    private DuplicateService duplicates;

    @Override
    public String address() {
        return "/staff/duplicates";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "merges", "duplicates.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(language, "merges", "duplicates.first", "duplicates.second", "duplicates.score");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        String score = parameters.apply("score");
        int threshold = MergeDuplicatesPage.threshold(score == null || score.isEmpty() ? null : Integer.valueOf(score));
        boolean dismissed = "true".equals(parameters.apply("dismissed"));
        ListFile.pages(
                request -> duplicates.list(threshold, dismissed, request),
                one -> row.accept(Arrays.asList(one.first().name(), one.second().name(), one.score())));
    }
}
