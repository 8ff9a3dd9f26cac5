package it.lifesciencehub.merges.web;

import it.lifesciencehub.merges.MergeService;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.web.AddressDetour;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Staff who open a page of an organisation that was merged come to that of the kept one, which says so. */
@ApplicationScoped
public class MergedOrganisationDetour implements AddressDetour {

    private static final Pattern PAGE = Pattern.compile("/staff/organisations/(\\d{1,18})(/[a-z-]*)?");

    @Inject
    private MergeService merges;

    @Override
    public Optional<String> from(String path) {
        Matcher page = PAGE.matcher(path);
        if (!page.matches() || !Caller.current().staff()) {
            return Optional.empty();
        }
        Long id = Long.valueOf(page.group(1));
        String rest = page.group(2) == null ? "" : page.group(2);
        return merges.mergedInto(id).map(kept -> "/staff/organisations/" + kept.id() + rest + "?merged=" + id);
    }
}
