/** Where an engine keeps what it writes. */
export interface EngineFolders {
    /** Its own settings. */
    readonly home: string;
    /** States of the stacks. */
    readonly backend: string;
    /** Encrypts the secrets in them. */
    readonly passphrase: string;
}

/** What an engine must be told to keep everything in folders of ours, and to fetch nothing. */
export function engineEnvironment({ home, backend, passphrase }: EngineFolders): Record<string, string> {
    return {
        PULUMI_HOME: home,
        // Without this parameter the engine writes attributes beside each state, and one that is killed in the middle of that
        // cannot read the state any more ("failed to load checkpoint: EOF").
        PULUMI_BACKEND_URL: `file://${backend}?metadata=skip`,
        PULUMI_CONFIG_PASSPHRASE: passphrase,
        PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
        PULUMI_SKIP_UPDATE_CHECK: "true",
    };
}
