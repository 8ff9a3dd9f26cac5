package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.RenewalService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The renewal runs as a file. */
@ApplicationScoped
public class RenewalRunsFile implements ListFile {

    @Inject
    private RenewalService renewals;

    @Override
    public String address() {
        return "/staff/membership-runs";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "membership", "renewals.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "membership",
                "renewals.name",
                "renewals.beginsBy",
                "renewals.state",
                "renewals.done",
                "renewals.by",
                "renewals.when");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        ListFile.pages(
                renewals::list,
                one -> row.accept(Arrays.asList(
                        one.name(),
                        one.beginsBy(),
                        Texts.get(language, "membership", "runState." + one.phase() + "." + one.state()),
                        one.done(),
                        one.createdBy(),
                        one.createdAt())));
    }
}
