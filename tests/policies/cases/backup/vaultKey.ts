import type { RuleCases } from "../../support/cases";
import { ownKeyCases } from "../../support/keys";
import { resource } from "../../support/resources";

export const cases: RuleCases = ownKeyCases("kmsKeyArn", "kmsKeyArn names no key of one's own", (kmsKeyArn) =>
    resource("aws:backup/vault:Vault", { kmsKeyArn }),
);
