import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const VAULT = "aws:backup/vault:Vault";

export const cases: RuleCases = {
    passing: { "backups stay": passes(resource(VAULT, { forceDestroy: false })) },
    violating: { "backups go along": fails("forceDestroy is true", resource(VAULT, { forceDestroy: true })) },
    unknown: { "the setting": undecided("forceDestroy", resource(VAULT, { forceDestroy: UNKNOWN })) },
    absent: { "the setting, which is off by default": passes(resource(VAULT, {})) },
};
