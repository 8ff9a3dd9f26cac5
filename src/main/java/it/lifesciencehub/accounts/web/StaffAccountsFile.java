package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.StaffAccountService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The staff's accounts as a file, for administrators. */
@ApplicationScoped
public class StaffAccountsFile implements ListFile {

    @Inject
    private StaffAccountService accounts;

    @Override
    public String address() {
        return "/admin/accounts";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "accounts", "staff.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "accounts",
                "staff.name",
                "field.address",
                "staff.role",
                "staff.factor",
                "staff.seen",
                "staff.disabled");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        accounts.list()
                .forEach(one -> row.accept(Arrays.asList(
                        one.name(),
                        one.address(),
                        Texts.get(language, "accounts", "role." + one.role()),
                        one.secondFactorSince(),
                        one.lastSignInAt(),
                        one.disabledAt())));
    }
}
