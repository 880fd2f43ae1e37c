import { isOfEnvironment, isRule, OWN_PACK } from "../../components/organization/packPlan";
import type { Problem } from "../../components/shared/problems";
import { attempt, attemptEach } from "../salvage";
import type { PlainSettings } from "../settings";
import { show } from "../words";

type Groups = NonNullable<PlainSettings["organization"]>["policyGroups"];
type Pack = Groups[string]["packs"][string];

/** What is said of a pack must be something that the pack knows. */
export function checkPacks({ organization }: Pick<PlainSettings, "organization">): readonly Problem[] {
    return attemptEach(organization?.policyGroups ?? {}, ({ packs }, group) =>
        attemptEach(packs, (pack, name) => {
            const path = `organization.policyGroups.${group}.packs.${name}`;
            return [
                ...attempt(() => (name === OWN_PACK ? [] : checkForeign(path, pack))),
                ...attempt(() => (name === OWN_PACK ? checkExemptions(path, pack) : [])),
            ];
        }),
    );
}

/** Of a pack that is not ours no rule is known here. */
function checkForeign(path: string, { levels, exemptions }: Pack): readonly Problem[] {
    const fix = "use one level for all, and configure the rest where the pack is kept";
    return [
        ...(isOfEnvironment(levels)
            ? [{ path: `${path}.levels`, given: show(levels), allowed: "advisory or mandatory for another pack", fix }]
            : []),
        ...(exemptions.length > 0
            ? [{ path: `${path}.exemptions`, given: "exemptions", allowed: `only for the pack ${OWN_PACK}`, fix }]
            : []),
    ];
}

function checkExemptions(path: string, { exemptions }: Pack): readonly Problem[] {
    return attemptEach(exemptions, ({ rule }, index) =>
        isRule(rule)
            ? []
            : [
                  {
                      path: `${path}.exemptions[${index}].rule`,
                      given: show(rule),
                      allowed: "a rule of the pack, as docs/policies.md lists them",
                      fix: "correct the name, or remove the exemption",
                  },
              ],
    );
}

/** A stack is held to a pack by one group that can stop it: of two, nobody could say which levels hold. */
export function checkAttachments({ organization }: Pick<PlainSettings, "organization">): readonly Problem[] {
    const groups = organization?.policyGroups ?? {};
    const seen = new Map<string, string>();
    return attemptEach(groups, ({ mode, packs, stacks }, group) =>
        mode === "audit"
            ? []
            : attemptEach(stacks, (stack, index) =>
                  Object.keys(packs).flatMap((pack) => {
                      const attached = `${pack} ${stack}`;
                      const first = seen.get(attached);
                      seen.set(attached, first ?? group);
                      return first === undefined
                          ? []
                          : [
                                {
                                    path: `organization.policyGroups.${group}.stacks[${index}]`,
                                    given: `${show(stack)}, which ${first} holds to ${pack} already`,
                                    allowed: "each stack in one preventative group for each pack",
                                    fix: "remove it from one of the two groups",
                                },
                            ];
                  }),
              ),
    );
}
