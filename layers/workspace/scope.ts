import type { Context } from "../../components/shared/context";
import type { Gate } from "../../components/shared/gates";
import type { WorkspaceProvider } from "../../components/shared/providers";
import type { Settings } from "../../config/settings";
import type { PlatformContract } from "../contracts";

/** What every step of this layer needs. */
export interface Scope {
    readonly settings: Settings;
    readonly platform: PlatformContract;
    readonly context: Context;
    readonly workspace: WorkspaceProvider;
    /** Open once the workspace sees its metastore. */
    readonly gate: Gate;
}
