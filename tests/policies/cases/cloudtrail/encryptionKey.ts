import type { RuleCases } from "../../support/cases";
import { ownKeyCases } from "../../support/keys";
import { resource } from "../../support/resources";

export const cases: RuleCases = ownKeyCases("kmsKeyId", "kmsKeyId names no key of one's own", (kmsKeyId) =>
    resource("aws:cloudtrail/trail:Trail", { kmsKeyId }),
);
