import * as databricks from "@pulumi/databricks";
import { Gate, waitFor, type GateTimes } from "../shared/gates";
import type { AccountProvider } from "../shared/providers";

/** What the provider says of a group that there is not. Anything else it says may be over in a moment. */
const ABSENT = /cannot find|not found|does not exist/i;

/**
 * Open where a Databricks account has a group; closed for good where it has not, with the setting that names it. It asks at a
 * deployment alone: no preview needs the account.
 */
export function accountGroupGate(setting: string, name: string, account: AccountProvider, times: GateTimes): Gate {
    return new Gate(`${setting.replace(".", "-")}-known`, async () => {
        let id = "";
        await waitFor(`the Databricks account to say whether it has the group ${name}`, times, async () => {
            id = await groupId(name, account);
            return true;
        });
        if (id === "") {
            throw new Error(
                `${setting}: the Databricks account has no group ${name}; make it in the account console, with the ` +
                    `deploying service principal in it, or name another in ${setting}`,
            );
        }
    });
}

/** Nothing where there is no such group. */
async function groupId(displayName: string, account: AccountProvider): Promise<string> {
    try {
        const { id } = await databricks.getGroup({ displayName }, { provider: account.resource });
        return id;
    } catch (error) {
        if (error instanceof Error && ABSENT.test(error.message)) {
            return "";
        }
        throw error;
    }
}
