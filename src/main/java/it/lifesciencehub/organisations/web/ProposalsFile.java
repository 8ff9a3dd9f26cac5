package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.ProposalService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The queue of proposed changes as a file. */
@ApplicationScoped
public class ProposalsFile implements ListFile {

    @Inject
    private ProposalService proposals;

    @Override
    public String address() {
        return "/staff/proposals";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "organisations", "queues.proposals");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language, "organisations", "person.organisation", "proposals.since", "proposals.fields", "list.status");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        boolean open = !"decided".equals(parameters.apply("state"));
        ListFile.pages(
                request -> proposals.list(open, request),
                one -> row.accept(Arrays.asList(
                        one.organisation(),
                        one.openedAt(),
                        one.fields(),
                        Texts.get(language, "organisations", "proposalStatus." + one.status()))));
    }
}
