import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const LOCK = "aws:backup/vaultLockConfiguration:VaultLockConfiguration";
const vault = resource("aws:backup/vault:Vault", { name: "lake" });
const unnamed = resource("aws:backup/vault:Vault", {});
const lock = (props: Inputs<typeof LOCK>): PolicyResource =>
    resource(LOCK, props, { name: "lock", from: { backupVaultName: [unnamed] } });

export const cases: RuleCases = {
    passing: {
        "a lock for good": passes(vault, lock({ backupVaultName: "lake", changeableForDays: 3, minRetentionDays: 30 })),
    },
    violating: {
        "a lock that can be removed": fails(
            "its lock does not set changeableForDays",
            vault,
            lock({ backupVaultName: "lake", minRetentionDays: 30 }),
        ),
        "the lock of another vault": fails(
            "nothing in the stack locks it",
            vault,
            resource(LOCK, { backupVaultName: "other", changeableForDays: 3 }, { name: "lock" }),
        ),
    },
    unknown: {
        "the name and the days, but not what depends on what": passes(
            unnamed,
            lock({ backupVaultName: UNKNOWN, changeableForDays: UNKNOWN }),
        ),
    },
    absent: { "no lock": fails("nothing in the stack locks it", vault) },
};
