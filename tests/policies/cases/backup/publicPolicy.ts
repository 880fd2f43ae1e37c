import type { RuleCases } from "../../support/cases";
import { publicPolicyCases } from "../../support/publicPolicies";
import { resource } from "../../support/resources";

export const cases: RuleCases = publicPolicyCases("backup:CopyIntoBackupVault", (policy) =>
    resource("aws:backup/vaultPolicy:VaultPolicy", { policy }),
);
