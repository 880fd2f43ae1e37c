import { WorkspaceGroups } from "../../components/identity/workspaceGroups";
import { nextTurn } from "../inTurns";
import type { Scope } from "./scope";

/** The groups of the account that come into the workspace. */
export async function bringGroups({ settings, workspace, gate }: Scope): Promise<void> {
    const { groups, gates: gateTimes } = settings;
    if (Object.keys(groups).length > 0) {
        new WorkspaceGroups("groups", { workspace, gate, gateTimes, groups });
        await nextTurn();
    }
}
