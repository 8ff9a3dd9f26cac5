package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.AudienceService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The audiences as a file. */
@ApplicationScoped
public class AudiencesFile implements ListFile {

    private static final String FEATURE = "invitations";

    @Inject
    private AudienceService audiences;

    @Override
    public String address() {
        return "/staff/audiences";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, FEATURE, "audiences.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language, FEATURE, "field.name", "audiences.conditions", "audiences.byHand", "audiences.made");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        ListFile.pages(
                request -> audiences.list(parameters.apply("q"), request),
                one -> row.accept(Arrays.asList(one.name(), one.conditions(), one.byHand(), one.createdAt())));
    }
}
