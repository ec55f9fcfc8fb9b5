package dev.readout.reading.actor;

import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The persons that an article names, each with the fullest name, the office and the state that the article gives, supported
 * by the table of office-holders where the article gives no state.
 */
final class Persons {

    private static final int LONGEST_TITLE = 40;

    private final ArticleText text;
    private static final Set<Office.Rank> HIGH =
            EnumSet.of(Office.Rank.LEADER, Office.Rank.MINISTER, Office.Rank.DEPUTY, Office.Rank.SPOKESPERSON);

    private final FirstPersons first;
    private final CongoNames congo;
    private final HomeStates home;
    private final HostPlaces hosts;
    private final NameGroups groups;
    private final OfficeHolders holders;
    private final StatedOffices stated;
    private final DelegationRoles delegations;
    private final RoleReader roles;
    private final RetoldOffices retold;
    private final Map<NamedEntity, Actor> byName = new HashMap<>();
    private final Map<Integer, Actor> byChain = new HashMap<>();
    private final Map<Actor, String> offices = new HashMap<>();
    private final Map<Actor, Integer> counts = new LinkedHashMap<>();

    Persons(ArticleText text, Lexicon lexicon, FirstPersons first) {
        this.text = text;
        this.first = first;
        this.congo = new CongoNames(text);
        SpokenStates spoken = new SpokenStates(text, lexicon);
        this.home = new HomeStates(text, lexicon, spoken, first);
        this.hosts = new HostPlaces(text, lexicon);
        this.groups = new NameGroups(text, lexicon);
        this.holders = new OfficeHolders(text, lexicon, spoken);
        this.stated = new StatedOffices(text, lexicon);
        this.delegations = new DelegationRoles(text, lexicon);
        this.roles = new RoleReader(text, lexicon);
        this.retold = new RetoldOffices(text, lexicon, roles);
        Map<Object, List<NamedEntity>> all = groups.all();
        Map<Integer, Object> sameAs = groups.sameAs();
        all.forEach((key, names) -> add(key, names, sameAs));
        for (NamedEntity name : text.names()) {
            of(name).ifPresent(person -> counts.merge(person, 1, Integer::sum));
        }
    }

    /** The person of a name in the text. */
    Optional<Actor> of(NamedEntity name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The state or organisation whose official release this is. */
    Optional<StateCode> publisher() {
        return home.publisher();
    }

    /** Whose the office or body is that stands at a word without a state. */
    Optional<StateCode> home(Sentence sentence, Token token) {
        return home.at(sentence, token.span());
    }

    /** Who says {@code I} and {@code we} in the text. */
    FirstPersons firstPersons() {
        return first;
    }

    /** The person of a chain. */
    Optional<Actor> ofChain(int chain) {
        return Optional.ofNullable(byChain.get(chain));
    }

    private void add(Object key, List<NamedEntity> names, Map<Integer, Object> sameAs) {
        Role role = Role.NONE;
        boolean envoy = false;
        String fullest = groups.fullest(names);
        for (NamedEntity name : names) {
            if (!role.isComplete() && role.rank() != Office.Rank.PRIVATE) {
                Role told = congo.resolve(roles.around(name));
                envoy |= told.rank() == Office.Rank.ENVOY;
                role = role.or(told);
            }
        }
        role = ofOwnState(role.state() == null ? role.or(stated.of(names)) : role, fullest);
        Role known = role.state() == null && role.rank() != Office.Rank.PRIVATE
                ? role.or(
                        holders.leader(fullest, role.rank()).map(holders::role).orElse(Role.NONE))
                : role;
        known = known.state() == null && known.rank() != Office.Rank.PRIVATE ? known.or(delegations.of(names)) : known;
        known = known.state() == null && known.rank() == null ? known.or(retold.of(names)) : known;
        boolean high = known.rank() != null && HIGH.contains(known.rank());
        if (high && known.usual() == null) {
            known = known.or(new Role(null, null, hosts.of(names).orElse(null)));
        }
        if (high && (known.usual() == null || home.hasSecretaries())) {
            known = known.or(home.role(names.get(0), known.title()));
        }
        known = known.asUsual();
        if (envoy || known.rank() == Office.Rank.ENVOY) {
            known = known.or(new Role(null, null, home.envoys().orElse(null)));
        }
        Actor person = new Actor(Actor.Kind.PERSON, fullest, known.state(), known.title(), known.rank());
        names.forEach(name -> byName.put(name, person));
        if (known.title() == null) {
            holders.leader(fullest, known.rank())
                    .filter(leader -> leader.state().equals(person.state()))
                    .ifPresent(leader -> offices.put(person, leader.office()));
        }
        if (key instanceof Integer chain) {
            byChain.put(chain, person);
        }
        sameAs.forEach((chain, same) -> {
            if (same.equals(key)) {
                byChain.put(chain, person);
            }
        });
    }

    /** {@code the ASEAN ministerial, which Secretary Dale}: who holds a state's office is no official of the forum beside it. */
    private Role ofOwnState(Role role, String fullest) {
        StateCode told = role.state();
        if (told == null || !told.isOrganisation()) {
            return role;
        }
        return holders.leader(fullest, role.rank())
                .filter(leader -> !leader.state().isOrganisation())
                .map(leader -> new Role(role.title(), role.rank(), leader.state(), role.usual()))
                .orElse(role);
    }

    /** The office that the table knows of a person whose office the article does not tell. */
    Optional<String> office(Actor person) {
        return Optional.ofNullable(offices.get(person));
    }

    /** All persons in order of first mention in the sentences up to one, with the place of their last name there. */
    List<Actor> namedBefore(Sentence sentence, Token token) {
        List<Actor> found = new ArrayList<>();
        for (NamedEntity name : text.names()) {
            boolean before = name.sentence() < sentence.index()
                    || (name.sentence() == sentence.index()
                            && name.span().end() <= token.span().start());
            Actor person = byName.get(name);
            if (before && person != null) {
                found.remove(person);
                found.add(person);
            }
        }
        return found;
    }

    /** The first person whose name stands right after a form of honour. */
    Optional<Actor> calledBy(String honour) {
        for (NamedEntity name : text.names()) {
            int start = name.span().start();
            String before = text.article().text();
            int from = before.offsetByCodePoints(0, start);
            boolean called = before.startsWith(honour, from)
                    || before.substring(Math.max(0, from - LONGEST_TITLE), from).contains(honour + " ");
            Actor person = byName.get(name);
            if (called && person != null && person.isParty()) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /** How often a person is named. */
    int count(Actor person) {
        return counts.getOrDefault(person, 0);
    }

    /** All persons in order of first mention. */
    List<Actor> all() {
        return List.copyOf(counts.keySet());
    }
}
