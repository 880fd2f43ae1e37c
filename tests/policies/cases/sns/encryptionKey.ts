import type { RuleCases } from "../../support/cases";
import { ownKeyCases } from "../../support/keys";
import { resource } from "../../support/resources";

export const cases: RuleCases = ownKeyCases(
    "kmsMasterKeyId",
    "kmsMasterKeyId names no key of one's own",
    (kmsMasterKeyId) => resource("aws:sns/topic:Topic", { kmsMasterKeyId }),
);
