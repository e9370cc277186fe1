<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BackboneEdits</name>
    <message>
        <source>remove the backbone %1</source>
        <translation>supprimer le modèle de base %1</translation>
    </message>
    <message>
        <source>rename the backbone %1</source>
        <translation>renommer le modèle de base %1</translation>
    </message>
</context>
<context>
    <name>ConfigField</name>
    <message>
        <source>Method and adapters</source>
        <translation>Méthode et adaptateurs</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>two-stage: an expert a task, then routers that let them collaborate; single: experts alone; shared: one adapter for all tasks</source>
        <translation>two-stage&#xa0;: un expert par tâche, puis des routeurs qui les font collaborer&#x202f;; single&#xa0;: les experts seuls&#x202f;; shared&#xa0;: un adaptateur pour toutes les tâches</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>A bottleneck beside the feed-forward, or LoRA on its projections</source>
        <translation>Un goulot (bottleneck) à côté de la couche feed-forward, ou LoRA sur ses projections</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Inner width of one expert</source>
        <translation>Largeur interne d’un expert</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Inside a bottleneck</source>
        <translation>À l’intérieur d’un goulot</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Factor on what the experts add</source>
        <translation>Facteur appliqué à l’apport des experts</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Experts communs</translation>
    </message>
    <message>
        <source>Experts that always help, beside the tasks&apos; own</source>
        <translation>Experts qui aident toujours, à côté de ceux des tâches</translation>
    </message>
    <message>
        <source>Blocks from the top</source>
        <translation>Blocs depuis le haut</translation>
    </message>
    <message>
        <source>How many blocks hold experts; 0 = all</source>
        <translation>Nombre de blocs dotés d’experts&#x202f;; 0 = tous</translation>
    </message>
    <message>
        <source>Stage 2 trains experts too</source>
        <translation>Experts aussi en étape 2</translation>
    </message>
    <message>
        <source>Otherwise it trains routers alone</source>
        <translation>Sinon, l’étape 2 n’entraîne que les routeurs</translation>
    </message>
    <message>
        <source>Their rate</source>
        <translation>Leur taux</translation>
    </message>
    <message>
        <source>As a share of stage 2&apos;s learning rate</source>
        <translation>En fraction du taux d’apprentissage de l’étape 2</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>residual starts at the task&apos;s own expert; softmax shares one whole</source>
        <translation>residual part de l’expert propre à la tâche&#x202f;; softmax partage un tout</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Observe</translation>
    </message>
    <message>
        <source>The task alone, the whole prompt, or each token</source>
        <translation>La tâche seule, toute l’invite ou chaque jeton</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Of softmax gates: higher is more even</source>
        <translation>Des portes softmax&#xa0;: plus haute, plus uniforme</translation>
    </message>
    <message>
        <source>Keep the largest</source>
        <translation>Portes gardées</translation>
    </message>
    <message>
        <source>Of softmax gates; 0 = all</source>
        <translation>Les plus grandes portes softmax&#x202f;; 0 = toutes</translation>
    </message>
    <message>
        <source>Own expert at first</source>
        <translation>Expert propre au début</translation>
    </message>
    <message>
        <source>Weight before training, of softmax gates</source>
        <translation>Poids avant l’entraînement, pour les portes softmax</translation>
    </message>
    <message>
        <source>Load balance</source>
        <translation>Équilibrage</translation>
    </message>
    <message>
        <source>Weight of the loss against idle experts</source>
        <translation>Poids de la perte contre les experts inactifs</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>A priori</translation>
    </message>
    <message>
        <source>Weight of the loss against leaving the own expert</source>
        <translation>Poids de la perte contre l’abandon de l’expert propre</translation>
    </message>
    <message>
        <source>Task head</source>
        <translation>Tête de tâche</translation>
    </message>
    <message>
        <source>Weight of the loss that learns to recognise tasks</source>
        <translation>Poids de la perte qui apprend à reconnaître les tâches</translation>
    </message>
    <message>
        <source>Its learning rate</source>
        <translation>Son taux</translation>
    </message>
    <message>
        <source>Of the task head, as a multiple of stage 2&apos;s</source>
        <translation>Taux d’apprentissage de la tête de tâche, en multiple de celui de l’étape 2</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training examples</source>
        <translation>Passages sur les exemples d’entraînement</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>At its highest</source>
        <translation>À son maximum</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Profil du taux</translation>
    </message>
    <message>
        <source>How the rate falls after the warm-up</source>
        <translation>Comment le taux baisse après le préchauffage</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Préchauffage</translation>
    </message>
    <message>
        <source>Share of the steps, 0 to 1</source>
        <translation>Part des pas, de 0 à 1</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Dégradation des poids</translation>
    </message>
    <message>
        <source>0 = none</source>
        <translation>0 = aucune</translation>
    </message>
    <message>
        <source>Largest gradient norm</source>
        <translation>Norme max. du gradient</translation>
    </message>
    <message>
        <source>0 = not clipped</source>
        <translation>0 = sans écrêtage</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Examples a pass; memory grows with it</source>
        <translation>Exemples par passe&#x202f;; la mémoire croît avec elle</translation>
    </message>
    <message>
        <source>Passes a step</source>
        <translation>Passes par pas</translation>
    </message>
    <message>
        <source>Gradients of several passes together</source>
        <translation>Gradients de plusieurs passes réunis</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>Valider tous les</translation>
    </message>
    <message>
        <source>Steps; 0 = four times an epoch</source>
        <translation>Pas&#x202f;; 0 = quatre fois par époque</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Validations without improvement before it ends; 0 = never</source>
        <translation>Validations sans progrès avant la fin&#x202f;; 0 = jamais</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>Go out from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP or RUN@stage1: its weights are what this run begins with</source>
        <translation>RUN, RUN@STEP ou RUN@stage1&#xa0;: cette exécution commence avec ses poids</translation>
    </message>
    <message>
        <source>Begin with stage</source>
        <translation>Débuter à l’étape</translation>
    </message>
    <message>
        <source>2 leaves the experts as they are there and trains the routers</source>
        <translation>2 y laisse les experts tels quels et entraîne les routeurs</translation>
    </message>
    <message>
        <source>Limits and machine</source>
        <translation>Limites et machine</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Jetons max.</translation>
    </message>
    <message>
        <source>Prompt and target together; longer prompts are shortened</source>
        <translation>Invite et cible ensemble&#x202f;; les invites plus longues sont raccourcies</translation>
    </message>
    <message>
        <source>Validation examples</source>
        <translation>Exemples de validation</translation>
    </message>
    <message>
        <source>A task in each validation; 0 = all</source>
        <translation>Par tâche à chaque validation&#x202f;; 0 = tous</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>Pas max.</translation>
    </message>
    <message>
        <source>Of both stages, then it stops with a checkpoint; 0 = no limit</source>
        <translation>Des deux étapes, puis arrêt avec un point de contrôle&#x202f;; 0 = sans limite</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Intervalle, en pas</translation>
    </message>
    <message>
        <source>Mixing temperature</source>
        <translation>Température de dosage</translation>
    </message>
    <message>
        <source>Higher makes the tasks&apos; shares more even</source>
        <translation>Plus elle est haute, plus les parts des tâches sont égales</translation>
    </message>
    <message>
        <source>Mixing cap</source>
        <translation>Plafond de dosage</translation>
    </message>
    <message>
        <source>Examples beyond it don&apos;t count for a task&apos;s share; 0 = none</source>
        <translation>Au-delà, les exemples ne comptent pas dans la part d’une tâche&#x202f;; 0 = aucun</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Type numérique</translation>
    </message>
    <message>
        <source>auto: bf16 where the device has it</source>
        <translation>auto&#xa0;: bf16 si l’appareil le prend en charge</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Fils du processeur</translation>
    </message>
    <message>
        <source>0 = all cores</source>
        <translation>0 = tous les cœurs</translation>
    </message>
    <message>
        <source>Keep lower states</source>
        <translation>Garder les états bas</translation>
    </message>
    <message>
        <source>Hidden states below the first experts are computed once</source>
        <translation>Les états cachés sous les premiers experts ne sont calculés qu’une fois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Empty: run-1, run-2 …</source>
        <translation>Vide&#xa0;: run-1, run-2…</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>The frozen language model</source>
        <translation>Le modèle de langue gelé</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>auto: the best there is; cpu, cuda, cuda:0 …</source>
        <translation>auto&#xa0;: le meilleur disponible&#x202f;; cpu, cuda, cuda:0…</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Of everything random</source>
        <translation>De tout ce qui est aléatoire</translation>
    </message>
    <message>
        <source>Stage 1: experts</source>
        <translation>Étape 1&#xa0;: experts</translation>
    </message>
    <message>
        <source>Stage 2: routers</source>
        <translation>Étape 2&#xa0;: routeurs</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message numerus="yes">
        <source>%1: right in %n example(s), %2 % of those with this label</source>
        <translation>
            <numerusform>%1&#xa0;: juste dans %n exemple, %2&#xa0;% des exemples de cette étiquette</numerusform>
            <numerusform>%1&#xa0;: juste dans %n exemples, %2&#xa0;% des exemples de cette étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered as %2 in %n example(s), %3 % of those with this label</source>
        <translation>
            <numerusform>%1 pris pour %2 dans %n exemple, %3&#xa0;% des exemples de cette étiquette</numerusform>
            <numerusform>%1 pris pour %2 dans %n exemples, %3&#xa0;% des exemples de cette étiquette</numerusform>
        </translation>
    </message>
    <message>
        <source>right label</source>
        <translation>étiquette correcte</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>share of the row</source>
        <translation>part de la ligne</translation>
    </message>
    <message>
        <source>Rows: the right label; columns: what was answered; the numbers count examples. A click shows them.</source>
        <translation>Lignes : l’étiquette correcte&#x202f;; colonnes : la réponse&#x202f;; les nombres comptent les exemples. Un clic les montre.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Le tableau a été copié.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>1 to 64 letters, digits, - _ . +, not starting with . or -</source>
        <translation>de 1 à 64 lettres, chiffres ou - _ . +, sans commencer par . ni -</translation>
    </message>
    <message>
        <source>A decoding option has a value that is not allowed.</source>
        <translation>Une option de décodage a une valeur non admise.</translation>
    </message>
    <message>
        <source>A file could not be brought to the disk.</source>
        <translation>Un fichier n’a pas pu être écrit sur le disque.</translation>
    </message>
    <message>
        <source>A file is needed here.</source>
        <translation>Il faut ici un fichier.</translation>
    </message>
    <message>
        <source>A file or folder could not be used.</source>
        <translation>Un fichier ou un dossier n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>A file was expected, this is a folder.</source>
        <translation>Un fichier était attendu, c’est un dossier.</translation>
    </message>
    <message>
        <source>A filter&apos;s argument must be in double quotes.</source>
        <translation>L’argument d’un filtre doit être entre guillemets doubles.</translation>
    </message>
    <message>
        <source>A finished folder could not be put in its place.</source>
        <translation>Un dossier terminé n’a pas pu être mis à sa place.</translation>
    </message>
    <message>
        <source>A folder cannot be made.</source>
        <translation>Impossible de créer un dossier.</translation>
    </message>
    <message>
        <source>A folder of this name is left over from an import that did not end.</source>
        <translation>Un dossier de ce nom reste d’une importation inachevée.</translation>
    </message>
    <message>
        <source>A folder of this name is left over in the project.</source>
        <translation>Un dossier de ce nom reste dans le projet.</translation>
    </message>
    <message>
        <source>A label has no tokens.</source>
        <translation>Une étiquette n’a pas de jetons.</translation>
    </message>
    <message>
        <source>A label id is not in the label map.</source>
        <translation>Un identifiant d’étiquette n’est pas dans la table des étiquettes.</translation>
    </message>
    <message>
        <source>A mix has a factor that is no number.</source>
        <translation>Un mixage a un facteur qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A model card is about a run.</source>
        <translation>Une fiche de modèle porte sur une exécution.</translation>
    </message>
    <message>
        <source>A program could not be started.</source>
        <translation>Un programme n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>A prompt is empty.</source>
        <translation>Une invite est vide.</translation>
    </message>
    <message>
        <source>A random choice among nothing was asked for.</source>
        <translation>Un choix au hasard parmi rien a été demandé.</translation>
    </message>
    <message>
        <source>A record does not end.</source>
        <translation>Un enregistrement ne se termine pas.</translation>
    </message>
    <message>
        <source>A report is about a run.</source>
        <translation>Un rapport porte sur une exécution.</translation>
    </message>
    <message>
        <source>A run cannot be called &quot;base&quot;.</source>
        <translation>Une exécution ne peut pas s’appeler «&#xa0;base&#xa0;».</translation>
    </message>
    <message>
        <source>A run has the same adapters and routers as the run that it goes out from.</source>
        <translation>Une exécution a les mêmes adaptateurs et routeurs que celle dont elle part.</translation>
    </message>
    <message>
        <source>A run has the same backbone as the run that it goes out from.</source>
        <translation>Une exécution a le même modèle de base que celle dont elle part.</translation>
    </message>
    <message>
        <source>A run is named twice.</source>
        <translation>Une exécution est nommée deux fois.</translation>
    </message>
    <message>
        <source>A table row has more cells than the table has columns.</source>
        <translation>Une ligne du tableau a plus de cellules que le tableau de colonnes.</translation>
    </message>
    <message>
        <source>A task has no training examples.</source>
        <translation>Une tâche n’a pas d’exemples d’entraînement.</translation>
    </message>
    <message>
        <source>A tensor did not give the bytes its shape needs.</source>
        <translation>Un tenseur n’a pas donné les octets que sa forme demande.</translation>
    </message>
    <message>
        <source>A tensor has an impossible shape.</source>
        <translation>Un tenseur a une forme impossible.</translation>
    </message>
    <message>
        <source>A tensor is not made of whole blocks.</source>
        <translation>Un tenseur n’est pas fait de blocs entiers.</translation>
    </message>
    <message>
        <source>A tensor of the adapter file has another shape.</source>
        <translation>Un tenseur du fichier d’adaptateurs a une autre forme.</translation>
    </message>
    <message>
        <source>A tensor type has no block layout.</source>
        <translation>Un type de tenseur n’a pas de disposition en blocs.</translation>
    </message>
    <message>
        <source>A token is of a kind that is not known.</source>
        <translation>Un jeton est d’un genre inconnu.</translation>
    </message>
    <message>
        <source>A weight has another shape than the configuration says.</source>
        <translation>Un poids a une autre forme que ne le dit la configuration.</translation>
    </message>
    <message>
        <source>Add one with: alter task add PROJECT --spec DIR</source>
        <translation>En ajouter une avec&#xa0;: alter task add PROJECT --spec DIR</translation>
    </message>
    <message>
        <source>Add that backbone to the project first: alter backbone add PROJECT PATH</source>
        <translation>Ajouter d’abord ce modèle de base au projet&#xa0;: alter backbone add PROJECT PATH</translation>
    </message>
    <message>
        <source>Add the example on the Data page, where each field can be filled in.</source>
        <translation>Ajouter l’exemple sur la page Données, où chaque champ peut être rempli.</translation>
    </message>
    <message>
        <source>An answer cannot be measured without a reference.</source>
        <translation>Une réponse ne peut pas être mesurée sans référence.</translation>
    </message>
    <message>
        <source>Another process has been writing to the project for more than a minute.</source>
        <translation>Un autre processus écrit dans le projet depuis plus d’une minute.</translation>
    </message>
    <message>
        <source>Another process is working on this run.</source>
        <translation>Un autre processus travaille sur cette exécution.</translation>
    </message>
    <message>
        <source>Bring back a copy of the project from before it was changed by another program.</source>
        <translation>Reprendre une copie du projet d’avant sa modification par un autre programme.</translation>
    </message>
    <message>
        <source>CUDA does not work here.</source>
        <translation>CUDA ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>Vérifier que config.json correspond à ces poids.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may write to it, and the free space.</source>
        <translation>Vérifier qu’il existe, qu’on peut y écrire, et l’espace libre.</translation>
    </message>
    <message>
        <source>Check that the file is complete and that its configuration belongs to it.</source>
        <translation>Vérifier que le fichier est complet et que sa configuration lui correspond.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Vérifier que le dossier existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifier qu’on peut le lire.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder around it.</source>
        <translation>Vérifier qu’on peut écrire dans le dossier qui le contient.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifier le disque.</translation>
    </message>
    <message>
        <source>Check the free space on the disk.</source>
        <translation>Vérifier l’espace libre du disque.</translation>
    </message>
    <message>
        <source>Check the free space on this disk.</source>
        <translation>Vérifier l’espace libre de ce disque.</translation>
    </message>
    <message>
        <source>Check the path, or make a project with: alter init PROJECT</source>
        <translation>Vérifier le chemin, ou créer un projet avec&#xa0;: alter init PROJECT</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifier le chemin.</translation>
    </message>
    <message>
        <source>Choose another device, or --device auto.</source>
        <translation>Choisir un autre appareil, ou --device auto.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisir un autre nom.</translation>
    </message>
    <message>
        <source>Choose another template, or write free text.</source>
        <translation>Choisir un autre modèle de texte, ou écrire un texte libre.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller batch, rank or backbone.</source>
        <translation>Fermer d’autres programmes, ou prendre un lot, un rang ou un modèle de base plus petits.</translation>
    </message>
    <message>
        <source>Copy it from the model&apos;s page into the folder; tokenizer.json is not enough.</source>
        <translation>Le copier de la page du modèle dans le dossier&#x202f;; tokenizer.json ne suffit pas.</translation>
    </message>
    <message>
        <source>Copy or export the bundle again.</source>
        <translation>Copier ou exporter de nouveau le paquet.</translation>
    </message>
    <message>
        <source>Correct it there. If each line is a value of its own, read it as jsonl.</source>
        <translation>Le corriger là. Si chaque ligne est une valeur à elle seule, le lire comme jsonl.</translation>
    </message>
    <message>
        <source>Correct the name, or leave the field out.</source>
        <translation>Corriger le nom, ou laisser le champ de côté.</translation>
    </message>
    <message>
        <source>Correct them, or leave them out (--skip-bad).</source>
        <translation>Les corriger, ou les laisser de côté (--skip-bad).</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Le télécharger ou le copier de nouveau.</translation>
    </message>
    <message>
        <source>Download or write it again; check that it was not cut short.</source>
        <translation>Le télécharger ou l’écrire de nouveau&#x202f;; vérifier qu’il n’a pas été coupé.</translation>
    </message>
    <message>
        <source>Evaluate both on the same split of the same tasks, without different limits.</source>
        <translation>Évaluer les deux sur la même partition des mêmes tâches, sans limites différentes.</translation>
    </message>
    <message>
        <source>Export the bundle again.</source>
        <translation>Exporter de nouveau le paquet.</translation>
    </message>
    <message>
        <source>F32, F16 or BF16</source>
        <translation>F32, F16 ou BF16</translation>
    </message>
    <message>
        <source>F32, F16, BF16, F64, I64, I32, I16, I8, U8 or BOOL</source>
        <translation>F32, F16, BF16, F64, I64, I32, I16, I8, U8 ou BOOL</translation>
    </message>
    <message>
        <source>Fetch or export the file again; it is not a whole safetensors file.</source>
        <translation>Récupérer ou exporter de nouveau le fichier&#x202f;; ce n’est pas un fichier safetensors entier.</translation>
    </message>
    <message>
        <source>Fetch the file again; it is not a whole GGUF file.</source>
        <translation>Récupérer de nouveau le fichier&#x202f;; ce n’est pas un fichier GGUF entier.</translation>
    </message>
    <message>
        <source>Fill in the fields by hand.</source>
        <translation>Remplir les champs à la main.</translation>
    </message>
    <message>
        <source>Fill in the fields.</source>
        <translation>Remplir les champs.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Lui en donner un.</translation>
    </message>
    <message>
        <source>Give the folder that `alter init` made.</source>
        <translation>Donner le dossier créé par `alter init`.</translation>
    </message>
    <message>
        <source>Import examples for this split, or leave the task out.</source>
        <translation>Importer des exemples pour cette partition, ou laisser la tâche de côté.</translation>
    </message>
    <message>
        <source>Import it first: alter backbone add PROJECT FOLDER</source>
        <translation>L’importer d’abord&#xa0;: alter backbone add PROJECT FOLDER</translation>
    </message>
    <message>
        <source>Import one with: alter backbone add PROJECT PATH</source>
        <translation>En importer un avec&#xa0;: alter backbone add PROJECT PATH</translation>
    </message>
    <message>
        <source>Import the backbone again from its source.</source>
        <translation>Importer de nouveau le modèle de base depuis sa source.</translation>
    </message>
    <message>
        <source>Import the backbone again.</source>
        <translation>Importer de nouveau le modèle de base.</translation>
    </message>
    <message>
        <source>Import the backbone it was trained on.</source>
        <translation>Importer le modèle de base sur lequel il a été entraîné.</translation>
    </message>
    <message>
        <source>Import the checkpoint folder with its tokenizer.model instead.</source>
        <translation>Importer plutôt le dossier du point de contrôle avec son tokenizer.model.</translation>
    </message>
    <message>
        <source>Import training examples for it, or leave it out with --tasks.</source>
        <translation>Importer des exemples d’entraînement pour elle, ou la laisser de côté avec --tasks.</translation>
    </message>
    <message>
        <source>Install alter and this program in the same version.</source>
        <translation>Installer alter et ce programme dans la même version.</translation>
    </message>
    <message>
        <source>Install alter beside this program, or name it in ALTER_ENGINE.</source>
        <translation>Installer alter à côté de ce programme, ou l’indiquer dans ALTER_ENGINE.</translation>
    </message>
    <message>
        <source>Install the program again, or open a project of your own.</source>
        <translation>Réinstaller le programme, ou ouvrir son propre projet.</translation>
    </message>
    <message>
        <source>It may have been killed, for instance for lack of memory; look at log.txt in the run&apos;s folder, then resume the run.</source>
        <translation>Elle a peut-être été tuée, par exemple faute de mémoire&#x202f;; voir log.txt dans le dossier de l’exécution, puis la reprendre.</translation>
    </message>
    <message>
        <source>Keep the project on a file system that knows locks (a local disk, or NFS version 4).</source>
        <translation>Garder le projet sur un système de fichiers qui connaît les verrous (un disque local, ou NFS version 4).</translation>
    </message>
    <message>
        <source>Leave the format out, or name parquet.</source>
        <translation>Ne pas indiquer le format, ou indiquer parquet.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regarder de nouveau la liste.</translation>
    </message>
    <message>
        <source>Look at the list of tasks again.</source>
        <translation>Regarder de nouveau la liste des tâches.</translation>
    </message>
    <message>
        <source>Look at the queue again with: alter queue PROJECT list</source>
        <translation>Regarder de nouveau la file avec&#xa0;: alter queue PROJECT list</translation>
    </message>
    <message>
        <source>Look for a quote or bracket that is opened there and never closed.</source>
        <translation>Chercher un guillemet ou une parenthèse ouverts là et jamais fermés.</translation>
    </message>
    <message>
        <source>Make one with: alter export PROJECT RUN DIR --format bundle</source>
        <translation>En créer un avec&#xa0;: alter export PROJECT RUN DIR --format bundle</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>Indiquer un dossier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Name a folder with a task.json and a train.jsonl, or describe the task by options.</source>
        <translation>Indiquer un dossier avec task.json et train.jsonl, ou décrire la tâche par des options.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>En nommer au moins un.</translation>
    </message>
    <message>
        <source>Name each run once.</source>
        <translation>Nommer chaque exécution une fois.</translation>
    </message>
    <message>
        <source>Name the list that holds the records (--records), or one for each split.</source>
        <translation>Nommer la liste qui contient les enregistrements (--records), ou une par partition.</translation>
    </message>
    <message>
        <source>No temporary folder can be made to try the import in.</source>
        <translation>Impossible de créer un dossier temporaire pour essayer l’importation.</translation>
    </message>
    <message>
        <source>No training example of a task fits.</source>
        <translation>Aucun exemple d’entraînement d’une tâche ne tient.</translation>
    </message>
    <message>
        <source>No training file was named.</source>
        <translation>Aucun fichier d’entraînement n’a été nommé.</translation>
    </message>
    <message>
        <source>Open it once where it may be written, which brings it up to date.</source>
        <translation>L’ouvrir une fois là où l’on peut écrire, ce qui le met à jour.</translation>
    </message>
    <message>
        <source>Pickle checkpoints are refused: opening one can run any code that its maker put inside.</source>
        <translation>Les points de contrôle pickle sont refusés&#xa0;: en ouvrir un peut exécuter n’importe quel code de son auteur.</translation>
    </message>
    <message>
        <source>Pin, ablate or scale an expert.</source>
        <translation>Utiliser seul, désactiver ou pondérer un expert.</translation>
    </message>
    <message>
        <source>Please report this together with what you did.</source>
        <translation>Signaler ceci avec ce qui a été fait.</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP (a number), RUN@stage1, RUN@stage2, or base</source>
        <translation>RUN, RUN@STEP (un nombre), RUN@stage1, RUN@stage2 ou base</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP or RUN@stage1</source>
        <translation>RUN, RUN@STEP ou RUN@stage1</translation>
    </message>
    <message>
        <source>Raise maxTokens, or shorten the template.</source>
        <translation>Augmenter maxTokens, ou raccourcir le modèle de texte.</translation>
    </message>
    <message>
        <source>Read it as json if it is another kind of JSON file.</source>
        <translation>Le lire comme json si c’est une autre sorte de fichier JSON.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>La lecture du fichier a échoué.</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another name with --name.</source>
        <translation>Supprimer le dossier, ou choisir un autre nom avec --name.</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another name.</source>
        <translation>Supprimer le dossier, ou choisir un autre nom.</translation>
    </message>
    <message>
        <source>Remove those runs first; they cannot work without it.</source>
        <translation>Supprimer d’abord ces exécutions&#x202f;; elles ne peuvent pas fonctionner sans lui.</translation>
    </message>
    <message>
        <source>Rename one of them, or say that the file has no header.</source>
        <translation>Renommer l’une d’elles, ou dire que le fichier n’a pas d’en-tête.</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint (RUN@STEP); this one cannot be trusted.</source>
        <translation>Reprendre d’un point de contrôle antérieur (RUN@STEP)&#x202f;; celui-ci n’est pas fiable.</translation>
    </message>
    <message>
        <source>Resume from another checkpoint of this run.</source>
        <translation>Reprendre d’un autre point de contrôle de cette exécution.</translation>
    </message>
    <message>
        <source>Runs of the project use this backbone.</source>
        <translation>Des exécutions du projet utilisent ce modèle de base.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or name its encoding.</source>
        <translation>Enregistrer le fichier en UTF-8, ou indiquer son codage.</translation>
    </message>
    <message>
        <source>Say which with --backbone NAME.</source>
        <translation>Dire lequel avec --backbone NAME.</translation>
    </message>
    <message>
        <source>Some lists of the file are named as splits and others are not.</source>
        <translation>Certaines listes du fichier portent des noms de partitions et d’autres non.</translation>
    </message>
    <message>
        <source>Someone asked an unknown thing of the run.</source>
        <translation>Une chose inconnue a été demandée à l’exécution.</translation>
    </message>
    <message>
        <source>Something failed that this program did not foresee.</source>
        <translation>Quelque chose a échoué que ce programme n’avait pas prévu.</translation>
    </message>
    <message>
        <source>Stop its run first with: alter run stop PROJECT RUN</source>
        <translation>Arrêter d’abord son exécution avec&#xa0;: alter run stop PROJECT RUN</translation>
    </message>
    <message>
        <source>The JSON file has no such member.</source>
        <translation>Le fichier JSON n’a pas ce membre.</translation>
    </message>
    <message>
        <source>The JSON file is broken.</source>
        <translation>Le fichier JSON est abîmé.</translation>
    </message>
    <message>
        <source>The Parquet file cannot be read.</source>
        <translation>Le fichier Parquet est illisible.</translation>
    </message>
    <message>
        <source>The activation function is not known.</source>
        <translation>La fonction d’activation est inconnue.</translation>
    </message>
    <message>
        <source>The adapter file lacks a tensor.</source>
        <translation>Il manque un tenseur au fichier d’adaptateurs.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The answer of the program that runs the model was not understood.</source>
        <translation>La réponse du programme qui fait tourner le modèle n’a pas été comprise.</translation>
    </message>
    <message>
        <source>The backbone alone has no checkpoint.</source>
        <translation>Le modèle de base seul n’a pas de point de contrôle.</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to leave out.</source>
        <translation>Le modèle de base seul n’a pas d’experts à retirer.</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to override.</source>
        <translation>Le modèle de base seul n’a pas d’experts à modifier.</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to route to.</source>
        <translation>Le modèle de base seul n’a pas d’experts vers lesquels router.</translation>
    </message>
    <message>
        <source>The backbone&apos;s configuration could not be read.</source>
        <translation>La configuration du modèle de base n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The backbone&apos;s files are not there any more.</source>
        <translation>Les fichiers du modèle de base ne sont plus là.</translation>
    </message>
    <message>
        <source>The backbone&apos;s folder cannot be renamed.</source>
        <translation>Le dossier du modèle de base ne peut pas être renommé.</translation>
    </message>
    <message>
        <source>The backbone&apos;s tokenizer is missing.</source>
        <translation>Le tokeniseur du modèle de base manque.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer program.</source>
        <translation>Le paquet vient d’un programme plus récent.</translation>
    </message>
    <message>
        <source>The bundle was trained on a backbone that this project does not have.</source>
        <translation>Le paquet a été entraîné sur un modèle de base que ce projet n’a pas.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest lacks something.</source>
        <translation>Il manque quelque chose au manifeste du paquet.</translation>
    </message>
    <message>
        <source>The bundle&apos;s weights are missing or damaged (their sum differs).</source>
        <translation>Les poids du paquet manquent ou sont abîmés (leur somme diffère).</translation>
    </message>
    <message>
        <source>The checkpoint was written by a newer program.</source>
        <translation>Le point de contrôle vient d’un programme plus récent.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s optimiser state does not belong to this run.</source>
        <translation>L’état de l’optimiseur du point de contrôle n’est pas celui de cette exécution.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s weights are quantised by another library.</source>
        <translation>Les poids du point de contrôle sont quantifiés par une autre bibliothèque.</translation>
    </message>
    <message>
        <source>The configuration is not a JSON object.</source>
        <translation>La configuration n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The details are in the log; please report them together with what you did.</source>
        <translation>Les détails sont dans le journal&#x202f;; les signaler avec ce qui a été fait.</translation>
    </message>
    <message>
        <source>The device is not known.</source>
        <translation>L’appareil est inconnu.</translation>
    </message>
    <message>
        <source>The disk has too little room for the backbone.</source>
        <translation>Le disque a trop peu de place pour le modèle de base.</translation>
    </message>
    <message>
        <source>The example was removed in the meantime.</source>
        <translation>L’exemple a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>The field path cannot be read.</source>
        <translation>Le chemin du champ est illisible.</translation>
    </message>
    <message>
        <source>The file cannot be mapped into memory.</source>
        <translation>Le fichier ne peut pas être projeté en mémoire.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>Le fichier ne peut pas être lu jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>The file could not be locked.</source>
        <translation>Le fichier n’a pas pu être verrouillé.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>Le fichier n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>Le fichier n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The file&apos;s tokenizer is not a SentencePiece model.</source>
        <translation>Le tokeniseur du fichier n’est pas un modèle SentencePiece.</translation>
    </message>
    <message>
        <source>The folder for the bundle is not empty.</source>
        <translation>Le dossier pour le paquet n’est pas vide.</translation>
    </message>
    <message>
        <source>The folder holds no SentencePiece model.</source>
        <translation>Le dossier ne contient pas de modèle SentencePiece.</translation>
    </message>
    <message>
        <source>The folder holds no weights.</source>
        <translation>Le dossier ne contient pas de poids.</translation>
    </message>
    <message>
        <source>The folder is not a checkpoint: it has no config.json.</source>
        <translation>Le dossier n’est pas un point de contrôle&#xa0;: il n’a pas de config.json.</translation>
    </message>
    <message>
        <source>The folder is not an imported backbone.</source>
        <translation>Le dossier n’est pas un modèle de base importé.</translation>
    </message>
    <message>
        <source>The gzip decoder could not be started.</source>
        <translation>Le décodeur gzip n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The gzip file ends in the middle of its data.</source>
        <translation>Le fichier gzip s’arrête au milieu de ses données.</translation>
    </message>
    <message>
        <source>The gzip file is damaged.</source>
        <translation>Le fichier gzip est abîmé.</translation>
    </message>
    <message>
        <source>The header row cannot be read.</source>
        <translation>La ligne d’en-tête est illisible.</translation>
    </message>
    <message>
        <source>The header row is not UTF-8.</source>
        <translation>La ligne d’en-tête n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The import was refused, because some rows do not fit. Nothing was changed.</source>
        <translation>L’importation a été refusée, car certaines lignes ne conviennent pas. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’importation a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The index names a file that is not beside it.</source>
        <translation>L’index nomme un fichier qui n’est pas à côté.</translation>
    </message>
    <message>
        <source>The input template holds no field, so all examples would be the same.</source>
        <translation>Le modèle d’entrée n’a pas de champ, tous les exemples seraient les mêmes.</translation>
    </message>
    <message>
        <source>The lock file could not be made.</source>
        <translation>Le fichier de verrou n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The lock file could not be written.</source>
        <translation>Le fichier de verrou n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The mix changes nothing.</source>
        <translation>Le mixage ne change rien.</translation>
    </message>
    <message>
        <source>The model was not trained on this task.</source>
        <translation>Le modèle n’a pas été entraîné sur cette tâche.</translation>
    </message>
    <message>
        <source>The number type is not known.</source>
        <translation>Le type de nombre est inconnu.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>L’image n’a pas pu être codée en PNG.</translation>
    </message>
    <message>
        <source>The process ended without saying why.</source>
        <translation>Le processus s’est terminé sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The program ran out of memory.</source>
        <translation>Le programme n’a plus de mémoire.</translation>
    </message>
    <message>
        <source>The program that exports did not start.</source>
        <translation>Le programme qui exporte n’a pas démarré.</translation>
    </message>
    <message>
        <source>The program that exports ended before it was done.</source>
        <translation>Le programme qui exporte s’est terminé avant d’avoir fini.</translation>
    </message>
    <message>
        <source>The program that runs the model did not start.</source>
        <translation>Le programme qui fait tourner le modèle n’a pas démarré.</translation>
    </message>
    <message>
        <source>The program that runs the model ended before it answered.</source>
        <translation>Le programme qui fait tourner le modèle s’est terminé avant de répondre.</translation>
    </message>
    <message>
        <source>The program that trains did not start.</source>
        <translation>Le programme qui entraîne n’a pas démarré.</translation>
    </message>
    <message>
        <source>The program that trains was not found.</source>
        <translation>Le programme qui entraîne est introuvable.</translation>
    </message>
    <message>
        <source>The project could not be read or changed.</source>
        <translation>Le projet n’a pas pu être lu ou modifié.</translation>
    </message>
    <message>
        <source>The project has no backbone yet.</source>
        <translation>Le projet n’a pas encore de modèle de base.</translation>
    </message>
    <message>
        <source>The project has no tasks.</source>
        <translation>Le projet n’a pas de tâches.</translation>
    </message>
    <message>
        <source>The project has several backbones.</source>
        <translation>Le projet a plusieurs modèles de base.</translation>
    </message>
    <message>
        <source>The project holds a checkpoint of an unknown kind.</source>
        <translation>Le projet contient un point de contrôle d’un genre inconnu.</translation>
    </message>
    <message>
        <source>The project holds a run in an unknown state.</source>
        <translation>Le projet contient une exécution dans un état inconnu.</translation>
    </message>
    <message>
        <source>The project holds a value that cannot be read.</source>
        <translation>Le projet contient une valeur illisible.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of this program.</source>
        <translation>Le projet vient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The project was made by an older version of this program and can only be read here.</source>
        <translation>Le projet vient d’une version plus ancienne de ce programme et ne peut ici qu’être lu.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>L’invite est vide.</translation>
    </message>
    <message>
        <source>The queue has no such entry, or it does not wait any more.</source>
        <translation>La file n’a pas cette entrée, ou elle n’attend plus.</translation>
    </message>
    <message>
        <source>The queue holds an entry in an unknown state.</source>
        <translation>La file contient une entrée dans un état inconnu.</translation>
    </message>
    <message>
        <source>The routing that the model told does not fit together.</source>
        <translation>Le routage donné par le modèle n’est pas cohérent.</translation>
    </message>
    <message>
        <source>The run configuration is not JSON.</source>
        <translation>La configuration de l’exécution n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The run did not learn the task whose data&apos;s licence is given.</source>
        <translation>L’exécution n’a pas appris la tâche dont la licence des données est donnée.</translation>
    </message>
    <message>
        <source>The run has no such checkpoint.</source>
        <translation>L’exécution n’a pas ce point de contrôle.</translation>
    </message>
    <message>
        <source>The run was trained on another backbone than the one that has its name now.</source>
        <translation>L’exécution a été entraînée sur un autre modèle de base que celui qui porte son nom.</translation>
    </message>
    <message>
        <source>The sample tasks are not where the program looks for them.</source>
        <translation>Les tâches d’exemple ne sont pas là où le programme les cherche.</translation>
    </message>
    <message>
        <source>The shares of the splits are wrong.</source>
        <translation>Les parts des partitions sont fausses.</translation>
    </message>
    <message>
        <source>The task description is not a JSON object.</source>
        <translation>La description de la tâche n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The task description is not valid JSON.</source>
        <translation>La description de la tâche n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The task has no examples.</source>
        <translation>La tâche n’a pas d’exemples.</translation>
    </message>
    <message>
        <source>The task has no name.</source>
        <translation>La tâche n’a pas de nom.</translation>
    </message>
    <message>
        <source>The task was removed in the meantime.</source>
        <translation>La tâche a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>The task whose template was filled in is gone.</source>
        <translation>La tâche dont le modèle de texte a été rempli n’existe plus.</translation>
    </message>
    <message>
        <source>The task would be empty: there is no training example. Nothing was changed.</source>
        <translation>La tâche serait vide&#xa0;: il n’y a aucun exemple d’entraînement. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The task&apos;s folder has no training data.</source>
        <translation>Le dossier de la tâche n’a pas de données d’entraînement.</translation>
    </message>
    <message>
        <source>The tensor is quantised in a way that is not read here.</source>
        <translation>Le tenseur est quantifié d’une façon qui n’est pas lue ici.</translation>
    </message>
    <message>
        <source>The tensor&apos;s number format is not known here.</source>
        <translation>Le format de nombres du tenseur est inconnu ici.</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>Le texte n’a pas pu être découpé en jetons.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Le texte n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The tokenizer has more tokens than the model&apos;s embedding has rows.</source>
        <translation>Le tokeniseur a plus de jetons que le plongement du modèle n’a de lignes.</translation>
    </message>
    <message>
        <source>The tokenizer has no unknown token.</source>
        <translation>Le tokeniseur n’a pas de jeton inconnu.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s tokens, scores and types differ in number.</source>
        <translation>Les jetons, scores et types du tokeniseur diffèrent en nombre.</translation>
    </message>
    <message>
        <source>The tokens could not be turned into text.</source>
        <translation>Les jetons n’ont pas pu être changés en texte.</translation>
    </message>
    <message>
        <source>The training method is not known.</source>
        <translation>La méthode d’entraînement est inconnue.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>Le travail a été arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The zstd decoder could not be started.</source>
        <translation>Le décodeur zstd n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The zstd file ends in the middle of its data.</source>
        <translation>Le fichier zstd s’arrête au milieu de ses données.</translation>
    </message>
    <message>
        <source>The zstd file is damaged.</source>
        <translation>Le fichier zstd est abîmé.</translation>
    </message>
    <message>
        <source>There already is a project in this folder.</source>
        <translation>Il y a déjà un projet dans ce dossier.</translation>
    </message>
    <message>
        <source>There are no labels to score.</source>
        <translation>Il n’y a pas d’étiquettes à noter.</translation>
    </message>
    <message>
        <source>There is already a backbone of this name.</source>
        <translation>Il y a déjà un modèle de base de ce nom.</translation>
    </message>
    <message>
        <source>There is no bundle here.</source>
        <translation>Il n’y a pas de paquet ici.</translation>
    </message>
    <message>
        <source>There is no checkpoint here.</source>
        <translation>Il n’y a pas de point de contrôle ici.</translation>
    </message>
    <message>
        <source>There is no metric of that name.</source>
        <translation>Il n’y a pas de métrique de ce nom.</translation>
    </message>
    <message>
        <source>There is no project file.</source>
        <translation>Il n’y a pas de fichier de projet.</translation>
    </message>
    <message>
        <source>There is no project in this folder.</source>
        <translation>Il n’y a pas de projet dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no such GPU.</source>
        <translation>Ce GPU n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such expert to override.</source>
        <translation>Cet expert à modifier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou dossier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such filter.</source>
        <translation>Ce filtre n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such split.</source>
        <translation>Cette partition n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such task in the model.</source>
        <translation>Cette tâche n’existe pas dans le modèle.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Ce jeton n’existe pas.</translation>
    </message>
    <message>
        <source>There is no task description.</source>
        <translation>Il n’y a pas de description de tâche.</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Il n’y a encore rien à demander.</translation>
    </message>
    <message>
        <source>There is nothing to evaluate.</source>
        <translation>Il n’y a rien à évaluer.</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>Il n’y a rien à mesurer.</translation>
    </message>
    <message>
        <source>These bootstrap settings have no meaning.</source>
        <translation>Ces réglages du bootstrap n’ont pas de sens.</translation>
    </message>
    <message>
        <source>This answer cannot be turned into the fields of an example.</source>
        <translation>Cette réponse ne peut pas devenir les champs d’un exemple.</translation>
    </message>
    <message>
        <source>This architecture is not supported in a GGUF file.</source>
        <translation>Cette architecture n’est pas prise en charge dans un fichier GGUF.</translation>
    </message>
    <message>
        <source>This architecture is not supported.</source>
        <translation>Cette architecture n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>This does not say which checkpoint of the run is meant.</source>
        <translation>Ceci ne dit pas quel point de contrôle de l’exécution est visé.</translation>
    </message>
    <message>
        <source>This entry of the queue is running.</source>
        <translation>Cette entrée de la file est en cours.</translation>
    </message>
    <message>
        <source>This file format is not known.</source>
        <translation>Ce format de fichier est inconnu.</translation>
    </message>
    <message>
        <source>This file is not a project of ALTER Workbench.</source>
        <translation>Ce fichier n’est pas un projet d’ALTER Workbench.</translation>
    </message>
    <message>
        <source>This is a Parquet file.</source>
        <translation>C’est un fichier Parquet.</translation>
    </message>
    <message>
        <source>This is a zip archive or an office document, which cannot be read.</source>
        <translation>C’est une archive zip ou un document bureautique, illisible ici.</translation>
    </message>
    <message>
        <source>This is not a Parquet file.</source>
        <translation>Ce n’est pas un fichier Parquet.</translation>
    </message>
    <message>
        <source>This is not a SQuAD file.</source>
        <translation>Ce n’est pas un fichier SQuAD.</translation>
    </message>
    <message>
        <source>This is not a SentencePiece model.</source>
        <translation>Ce n’est pas un modèle SentencePiece.</translation>
    </message>
    <message>
        <source>This is not a backbone.</source>
        <translation>Ce n’est pas un modèle de base.</translation>
    </message>
    <message>
        <source>This is not a bundle.</source>
        <translation>Ce n’est pas un paquet.</translation>
    </message>
    <message>
        <source>This is not a text file, nor Parquet.</source>
        <translation>Ce n’est ni un fichier texte, ni du Parquet.</translation>
    </message>
    <message>
        <source>This is not an index of safetensors files.</source>
        <translation>Ce n’est pas un index de fichiers safetensors.</translation>
    </message>
    <message>
        <source>This kind of backbone is not known.</source>
        <translation>Ce genre de modèle de base est inconnu.</translation>
    </message>
    <message>
        <source>This model cannot estimate the task of a prompt.</source>
        <translation>Ce modèle ne peut pas estimer la tâche d’une invite.</translation>
    </message>
    <message>
        <source>This text encoding is not known.</source>
        <translation>Ce codage de texte est inconnu.</translation>
    </message>
    <message>
        <source>Try again; if it ends again, the memory may not be enough for this model.</source>
        <translation>Réessayer&#x202f;; s’il se termine encore, la mémoire ne suffit peut-être pas pour ce modèle.</translation>
    </message>
    <message>
        <source>Try it in a terminal with: alter doctor</source>
        <translation>L’essayer dans un terminal avec&#xa0;: alter doctor</translation>
    </message>
    <message>
        <source>Try it in a terminal with: alter export</source>
        <translation>L’essayer dans un terminal avec&#xa0;: alter export</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Deux colonnes ont le même nom.</translation>
    </message>
    <message>
        <source>Two systems can only be compared on the same examples and metrics.</source>
        <translation>Deux systèmes ne se comparent que sur les mêmes exemples et métriques.</translation>
    </message>
    <message>
        <source>Two tensors have the same name.</source>
        <translation>Deux tenseurs ont le même nom.</translation>
    </message>
    <message>
        <source>Two tensors to be written have the same name.</source>
        <translation>Deux tenseurs à écrire ont le même nom.</translation>
    </message>
    <message>
        <source>Unpack it, or save the table as CSV (UTF-8).</source>
        <translation>Le décompresser, ou enregistrer le tableau en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Update the program, then open the project again; nothing was changed.</source>
        <translation>Mettre à jour le programme, puis rouvrir le projet&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettre à jour ce programme.</translation>
    </message>
    <message>
        <source>Use --device cpu (or auto), or install a driver and CUDA libraries; `alter doctor` tells what is missing.</source>
        <translation>Utiliser --device cpu (ou auto), ou installer un pilote et les bibliothèques CUDA&#x202f;; `alter doctor` dit ce qui manque.</translation>
    </message>
    <message>
        <source>Use a file quantised as Q4_K_M, Q5_K_M, Q6_K, Q8_0, F16 or BF16.</source>
        <translation>Utiliser un fichier quantifié en Q4_K_M, Q5_K_M, Q6_K, Q8_0, F16 ou BF16.</translation>
    </message>
    <message>
        <source>Use a file that was made for this mixture&apos;s shape.</source>
        <translation>Utiliser un fichier fait pour la forme de ce mélange.</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another folder.</source>
        <translation>L’utiliser tel quel, ou choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Use one of these names.</source>
        <translation>Utiliser l’un de ces noms.</translation>
    </message>
    <message>
        <source>Wait until it ends, or ask it to with: alter run stop PROJECT RUN</source>
        <translation>Attendre sa fin, ou la demander avec&#xa0;: alter run stop PROJECT RUN</translation>
    </message>
    <message>
        <source>Wait until it is done (a large import?), then resume the run.</source>
        <translation>Attendre qu’il ait fini (une grande importation&#x202f;?), puis reprendre l’exécution.</translation>
    </message>
    <message>
        <source>Write a number, a list or text in double quotes.</source>
        <translation>Écrire un nombre, une liste ou un texte entre guillemets doubles.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Écrire une invite.</translation>
    </message>
    <message>
        <source>Write the right one.</source>
        <translation>Écrire la bonne.</translation>
    </message>
    <message>
        <source>a .gguf file, or a folder with config.json, model.safetensors and tokenizer.model</source>
        <translation>un fichier .gguf, ou un dossier avec config.json, model.safetensors et tokenizer.model</translation>
    </message>
    <message>
        <source>a JSON file written by the import</source>
        <translation>un fichier JSON écrit par l’importation</translation>
    </message>
    <message>
        <source>a JSON object with a &quot;weight_map&quot;</source>
        <translation>un objet JSON avec &quot;weight_map&quot;</translation>
    </message>
    <message>
        <source>a checkpoint in F32, F16 or BF16, or a GGUF file</source>
        <translation>un point de contrôle en F32, F16 ou BF16, ou un fichier GGUF</translation>
    </message>
    <message>
        <source>a line end, a closing quote or a closing bracket</source>
        <translation>une fin de ligne, un guillemet fermant ou une parenthèse fermante</translation>
    </message>
    <message>
        <source>a model whose head for unnamed tasks was trained (stage 2 of two-stage)</source>
        <translation>un modèle dont la tête pour tâches non nommées a été entraînée (étape 2 de two-stage)</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>une exécution</translation>
    </message>
    <message>
        <source>a text with {fields} in it</source>
        <translation>un texte avec {fields} dedans</translation>
    </message>
    <message>
        <source>an object in braces, as in the config.json of a run</source>
        <translation>un objet entre accolades, comme dans le config.json d’une exécution</translation>
    </message>
    <message>
        <source>another name: base means the backbone alone</source>
        <translation>un autre nom&#xa0;: base désigne le modèle de base seul</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>au moins un</translation>
    </message>
    <message>
        <source>at least one example</source>
        <translation>au moins un exemple</translation>
    </message>
    <message>
        <source>at least one example in the train split</source>
        <translation>au moins un exemple dans la partition train</translation>
    </message>
    <message>
        <source>at least one reference</source>
        <translation>au moins une référence</translation>
    </message>
    <message>
        <source>at least one resample, a level between 0 and 1</source>
        <translation>au moins un rééchantillonnage, un niveau entre 0 et 1</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto, cpu, cuda ou cuda:N</translation>
    </message>
    <message>
        <source>auto, csv, tsv, jsonl, json, squad, conll, parquet or text</source>
        <translation>auto, csv, tsv, jsonl, json, squad, conll, parquet ou text</translation>
    </message>
    <message>
        <source>auto, fp32 or bf16</source>
        <translation>auto, fp32 ou bf16</translation>
    </message>
    <message>
        <source>auto, utf-8, utf-16le, utf-16be or latin-1</source>
        <translation>auto, utf-8, utf-16le, utf-16be ou latin-1</translation>
    </message>
    <message>
        <source>csv, tsv, jsonl, json, squad, conll, parquet or text; plain, gzip or zstd</source>
        <translation>csv, tsv, jsonl, json, squad, conll, parquet ou text&#x202f;; non compressé, gzip ou zstd</translation>
    </message>
    <message>
        <source>different words</source>
        <translation>des mots différents</translation>
    </message>
    <message>
        <source>folders with a task.json each</source>
        <translation>des dossiers ayant chacun un task.json</translation>
    </message>
    <message>
        <source>gemma3</source>
        <translation>gemma3</translation>
    </message>
    <message>
        <source>join, map, lower, upper, trim, first or default</source>
        <translation>join, map, lower, upper, trim, first ou default</translation>
    </message>
    <message>
        <source>llama</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>model.safetensors or model.safetensors.index.json</source>
        <translation>model.safetensors ou model.safetensors.index.json</translation>
    </message>
    <message>
        <source>numbers from 0, the first above 0</source>
        <translation>des nombres à partir de 0, le premier au-dessus de 0</translation>
    </message>
    <message>
        <source>relu, gelu, gelu_new, gelu_pytorch_tanh or silu</source>
        <translation>relu, gelu, gelu_new, gelu_pytorch_tanh ou silu</translation>
    </message>
    <message>
        <source>safetensors or GGUF</source>
        <translation>safetensors ou GGUF</translation>
    </message>
    <message>
        <source>the name of a run</source>
        <translation>le nom d’une exécution</translation>
    </message>
    <message>
        <source>tokenizer.model or spiece.model</source>
        <translation>tokenizer.model ou spiece.model</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train, validation ou test</translation>
    </message>
    <message>
        <source>train.jsonl (or train.csv, train.parquet, …)</source>
        <translation>train.jsonl (ou train.csv, train.parquet, …)</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>latest</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>best of stage %1</source>
        <translation>meilleur de l’étape %1</translation>
    </message>
    <message>
        <source>end of stage %1</source>
        <translation>fin de l’étape %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Pas %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier détails</translation>
    </message>
    <message>
        <source>Copies this with the project&apos;s place and the versions of everything, for a report</source>
        <translation>Copie ceci avec l’emplacement du projet et toutes les versions, pour un rapport</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>where: %1</source>
        <translation>où&#xa0;: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>à faire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ExampleCommandText</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>edit an example</source>
        <translation>modifier un exemple</translation>
    </message>
    <message>
        <source>exclude %1</source>
        <translation>exclure %1</translation>
    </message>
    <message>
        <source>include %1</source>
        <translation>inclure %1</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>déplacer %1 vers %2</translation>
    </message>
    <message>
        <source>add an example</source>
        <translation>ajouter un exemple</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5 %6</source>
        <translation>%1 %2, %3 %4&#xa0;: %5 %6</translation>
    </message>
</context>
<context>
    <name>ImportRunText</name>
    <message numerus="yes">
        <source>%Ln row(s) · %1 rows a second</source>
        <translation>
            <numerusform>%Ln ligne · %1 lignes/s</numerusform>
            <numerusform>%Ln lignes · %1 lignes/s</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation> · reste %1 s</translation>
    </message>
</context>
<context>
    <name>MemoryBill</name>
    <message>
        <source>a smaller batch (now %1; more passes a step make up for it)</source>
        <translation>un lot plus petit (actuellement %1&#x202f;; davantage de passes par pas le compensent)</translation>
    </message>
    <message>
        <source>fewer tokens an example (most tokens, now %1)</source>
        <translation>moins de jetons par exemple (jetons max., actuellement %1)</translation>
    </message>
    <message>
        <source>the number type bf16, which takes half (and is slow where the processor does not have it)</source>
        <translation>le type numérique bf16, qui prend moitié moins (mais est lent si le processeur ne le prend pas en charge)</translation>
    </message>
    <message>
        <source>a smaller backbone</source>
        <translation>un modèle de base plus petit</translation>
    </message>
    <message>
        <source>closing other programs</source>
        <translation>fermer d’autres programmes</translation>
    </message>
    <message>
        <source>What helps: %1.</source>
        <translation>Pour y remédier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The memory will not do: at least %1 are needed and %2 are free. %3</source>
        <translation>La mémoire ne suffit pas&#xa0;: il faut au moins %1, %2 sont libres. %3</translation>
    </message>
    <message>
        <source>The memory may not do: up to %1 are needed and %2 are free. %3</source>
        <translation>La mémoire peut ne pas suffire&#xa0;: il faut jusqu’à %1, %2 sont libres. %3</translation>
    </message>
    <message>
        <source>not known: how much a GPU holds and what it takes there is not estimated</source>
        <translation>inconnue&#xa0;: ni la capacité d’un GPU ni ce qu’il y faut ne sont estimés</translation>
    </message>
    <message>
        <source>Estimated: loading %1, training with validation %2, evaluating afterwards %3</source>
        <translation>Estimation&#xa0;: chargement %1, entraînement avec validation %2, évaluation ensuite %3</translation>
    </message>
    <message>
        <source>%1, set up alike, took %2 at its peak; %3 are free now</source>
        <translation>%1, de même configuration, a pris %2 au maximum&#x202f;; %3 sont libres actuellement</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3), evaluation included; %4 are free now</source>
        <translation>environ %1 (de %2 à %3), évaluation comprise&#x202f;; %4 sont libres actuellement</translation>
    </message>
    <message>
        <source>not known: the backbone&apos;s configuration cannot be read</source>
        <translation>inconnue&#xa0;: la configuration du modèle de base est illisible</translation>
    </message>
</context>
<context>
    <name>MetricChoice</name>
    <message>
        <source>Share of the examples whose label is right</source>
        <translation>Part des exemples dont l’étiquette est juste</translation>
    </message>
    <message>
        <source>Mean over the labels of how well each is found; rare labels count as much as frequent ones</source>
        <translation>Moyenne, sur les étiquettes, de la qualité de leur détection&#x202f;; les rares comptent autant que les fréquentes</translation>
    </message>
    <message>
        <source>Correlation of answers and labels: 0 for guessing, 1 for all right</source>
        <translation>Corrélation entre réponses et étiquettes&#xa0;: 0 au hasard, 1 si tout est juste</translation>
    </message>
    <message>
        <source>Share of the answers that have the very words of an accepted one</source>
        <translation>Part des réponses qui ont exactement les mots d’une réponse acceptée</translation>
    </message>
    <message>
        <source>How many words the answer shares with the accepted one, in any order</source>
        <translation>Combien de mots la réponse partage avec la réponse acceptée, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>How long a run of words, gaps allowed, the answer shares with the accepted one</source>
        <translation>Longueur de la suite de mots, lacunes permises, que la réponse partage avec la réponse acceptée</translation>
    </message>
    <message>
        <source>How many of the marked names or places are found, each whole</source>
        <translation>Combien des noms ou lieux marqués sont trouvés, chacun en entier</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Corrélation de Matthews</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Correspondance exacte</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>correspondance exacte</translation>
    </message>
    <message>
        <source>Token F1</source>
        <translation>F1 par jeton</translation>
    </message>
    <message>
        <source>token F1</source>
        <translation>F1 par jeton</translation>
    </message>
    <message>
        <source>Span F1</source>
        <translation>F1 par segment</translation>
    </message>
    <message>
        <source>span F1</source>
        <translation>F1 par segment</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classification</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>génération</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inférence</translation>
    </message>
    <message>
        <source>tagging</source>
        <translation>étiquetage</translation>
    </message>
    <message>
        <source>multiple choice</source>
        <translation>choix multiple</translation>
    </message>
    <message>
        <source>question answering</source>
        <translation>questions-réponses</translation>
    </message>
    <message>
        <source>summarisation</source>
        <translation>résumé</translation>
    </message>
</context>
<context>
    <name>MixEdits</name>
    <message>
        <source>save the mix %1</source>
        <translation>enregistrer le mixage %1</translation>
    </message>
    <message>
        <source>change the mix %1</source>
        <translation>modifier le mixage %1</translation>
    </message>
    <message>
        <source>rename the mix %1</source>
        <translation>renommer le mixage %1</translation>
    </message>
    <message>
        <source>delete the mix %1</source>
        <translation>supprimer le mixage %1</translation>
    </message>
</context>
<context>
    <name>NameFault</name>
    <message>
        <source>The project already has one of that name.</source>
        <translation>Ce nom existe déjà dans le projet.</translation>
    </message>
    <message>
        <source>A name has %1.</source>
        <translation>Un nom comporte %1.</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>PlaygroundWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>first after %1</source>
        <translation>premier après %1</translation>
    </message>
    <message>
        <source>cut at the greatest length</source>
        <translation>coupé à la longueur maximale</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <translation>moins de %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Chargement&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>Lecture de l’invite…</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <translation>Écriture… %1</translation>
    </message>
    <message>
        <source>Scoring the labels…</source>
        <translation>Évaluation des étiquettes…</translation>
    </message>
    <message>
        <source>Following the routing…</source>
        <translation>Suivi du routage…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Taken for %1: %2</source>
        <translation>Estimation&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>, then %1: %2</source>
        <translation>, puis %1 (%2)</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>modèle nu</translation>
    </message>
    <message>
        <source>%1 · stage 1</source>
        <translation>%1 · étape 1</translation>
    </message>
    <message>
        <source> · only %1</source>
        <translation> · %1 seul</translation>
    </message>
    <message>
        <source> · as %1</source>
        <translation> · comme %1</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Quick look</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Rank 8, one epoch and a half: does it learn at all?</source>
        <translation>Rang 8, une époque puis une demie&#xa0;: apprend-il quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Rank 16, three epochs and one</source>
        <translation>Rang 16, trois époques puis une</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Qualité max.</translation>
    </message>
    <message>
        <source>Rank 32, eight epochs and two, validation on everything</source>
        <translation>Rang 32, huit époques puis deux, validation sur tout</translation>
    </message>
</context>
<context>
    <name>Recount</name>
    <message>
        <source>Counting the examples</source>
        <translation>Comptage des exemples</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>%1, minus %2</source>
        <translation>%1, moins %2</translation>
    </message>
    <message>
        <source>%1: tasks × experts, %2</source>
        <translation>%1&#xa0;: tâches × experts, %2</translation>
    </message>
    <message>
        <source>%1: layers × experts, task %2</source>
        <translation>%1&#xa0;: couches × experts, tâche %2</translation>
    </message>
    <message>
        <source>%1: layers × experts, mean over %2</source>
        <translation>%1&#xa0;: couches × experts, moyenne sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean over all tokens (prompt and target) of at most %Ln validation example(s) a task</source>
        <translation>
            <numerusform>%1, en moyenne sur tous les jetons (invite et cible) d’au plus %Ln exemple de validation par tâche</numerusform>
            <numerusform>%1, en moyenne sur tous les jetons (invite et cible) d’au plus %Ln exemples de validation par tâche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean over all tokens (prompt and target) of all validation examples of a task</source>
        <translation>%1, en moyenne sur tous les jetons (invite et cible) de tous les exemples de validation d’une tâche</translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln layer(s)</source>
        <translation>
            <numerusform>%1, puis sur %Ln couche</numerusform>
            <numerusform>%1, puis sur %Ln couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln task(s)</source>
        <translation>
            <numerusform>%1, puis sur %Ln tâche</numerusform>
            <numerusform>%1, puis sur %Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the difference of two such means.</source>
        <translation>%1&#x202f;; la différence de deux de ces moyennes.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Framed: the task&apos;s own expert.</source>
        <translation>Encadré&#xa0;: l’expert propre à la tâche.</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of another task&apos;s expert.</source>
        <translation>Les couleurs s’arrêtent à %1, la plus grande valeur de l’expert d’une autre tâche.</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of another task&apos;s expert in any layer.</source>
        <translation>Les couleurs s’arrêtent à %1, la plus grande valeur de l’expert d’une autre tâche, toutes couches confondues.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln couche</numerusform>
            <numerusform>%Ln couches</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars above: load, the share of tokens an expert wins, mean over %1. Bars at the right: entropy of the shares in nats, full at log %2 = %3.</source>
        <translation>Barres du haut&#xa0;: charge, la part des jetons qu’un expert remporte, moyenne sur %1. Barres de droite&#xa0;: entropie des parts en nats, pleine à log %2 = %3.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>change of the %1</source>
        <translation>variation de la %1</translation>
    </message>
    <message>
        <source>the task&apos;s own expert</source>
        <translation>l’expert propre à la tâche</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>l’unique couche (%Ln)</numerusform>
            <numerusform>les %Ln couches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>mostly added</source>
        <translation>surtout ajouté</translation>
    </message>
    <message>
        <source>mostly subtracted</source>
        <translation>surtout soustrait</translation>
    </message>
    <message>
        <source>added in some layers, subtracted in others</source>
        <translation>ajouté dans certaines couches, soustrait dans d’autres</translation>
    </message>
    <message>
        <source>mean gate</source>
        <translation>porte moyenne</translation>
    </message>
    <message>
        <source>share of the gates</source>
        <translation>part des portes</translation>
    </message>
    <message>
        <source>winner&apos;s share</source>
        <translation>part gagnée</translation>
    </message>
    <message>
        <source>The signed weight with which an expert&apos;s output is added</source>
        <translation>Le poids signé avec lequel la sortie d’un expert est ajoutée</translation>
    </message>
    <message>
        <source>The share |g| / Σ|g| that an expert has of all absolute gates</source>
        <translation>La part |g| / Σ|g| d’un expert dans l’ensemble des portes absolues</translation>
    </message>
    <message>
        <source>The share of tokens for which the expert has the largest absolute gate</source>
        <translation>La part des jetons pour lesquels l’expert a la plus grande porte absolue</translation>
    </message>
    <message>
        <source>step %1 · stage %2</source>
        <translation>pas %1 · étape %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 uses its own expert alone.</source>
        <translation>%1 n’utilise que son expert propre.</translation>
    </message>
    <message>
        <source>%1 borrows most from %2 (%3, %4)</source>
        <translation>%1 emprunte le plus à %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, then from %2 (%3).</source>
        <translation>%1, puis à %2 (%3).</translation>
    </message>
    <message>
        <source>%1 from %2: %3, %4</source>
        <translation>%1 emprunte à %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>Collapse: the expert %1 wins %2 of the tokens; the others hardly take part. A larger load-balance weight (loadBalance) spreads them.</source>
        <translation>Effondrement&#xa0;: l’expert %1 remporte %2 des jetons&#x202f;; les autres n’interviennent guère. Un poids d’équilibrage de la charge (loadBalance) plus grand les répartit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) win no token, overruled by others: %1.</source>
        <translation>
            <numerusform>%Ln expert ne remporte aucun jeton, dominé par d’autres&#xa0;: %1.</numerusform>
            <numerusform>%Ln experts ne remportent aucun jeton, dominés par d’autres&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nats on average over %Ln task(s), which is %2 of the most possible, log %3 = %4 nats. At 0 each token uses one expert alone; at the most it uses all alike.</source>
        <translation>
            <numerusform>%1 nats en moyenne sur %Ln tâche, soit %2 du maximum possible, log %3 = %4 nats. À 0, chaque jeton n’utilise qu’un expert&#x202f;; au maximum, il les utilise tous à parts égales.</numerusform>
            <numerusform>%1 nats en moyenne sur %Ln tâches, soit %2 du maximum possible, log %3 = %4 nats. À 0, chaque jeton n’utilise qu’un expert&#x202f;; au maximum, il les utilise tous à parts égales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBill</name>
    <message>
        <source>stage %1: %2</source>
        <translation>étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 % of the prompts</source>
        <translation>%1&#xa0;: %2&#xa0;% des invites</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not known: no tokens were counted at import</source>
        <translation>inconnues&#xa0;: aucun jeton n’a été compté à l’importation</translation>
    </message>
    <message>
        <source>not known before a first run with this backbone</source>
        <translation>inconnue avant une première exécution avec ce modèle de base</translation>
    </message>
    <message>
        <source>about %1 of training, at the %2 examples/s of %3; validation comes on top</source>
        <translation>environ %1 d’entraînement, au rythme de %3 (%2 exemples/s)&#x202f;; la validation s’y ajoute</translation>
    </message>
    <message>
        <source>not known: the backbone&apos;s configuration cannot be read</source>
        <translation>inconnus&#xa0;: la configuration du modèle de base est illisible</translation>
    </message>
    <message>
        <source>%1, %2 % of the backbone</source>
        <translation>%1, %2&#xa0;% du modèle de base</translation>
    </message>
</context>
<context>
    <name>RunCurves</name>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>Ampleur de chaque pas</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>How strongly the examples of a step pull at the parameters, before it is clipped; it grows where training becomes unstable</source>
        <translation>La force avec laquelle les exemples d’un pas tirent sur les paramètres, avant l’écrêtage&#x202f;; elle croît là où l’entraînement devient instable</translation>
    </message>
    <message>
        <source>Examples per second</source>
        <translation>Exemples par seconde</translation>
    </message>
    <message>
        <source>How fast it trains, without validations</source>
        <translation>La vitesse d’entraînement, sans les validations</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Mémoire, GiB</translation>
    </message>
    <message>
        <source>What the run holds at that step</source>
        <translation>Ce que l’exécution occupe à ce pas</translation>
    </message>
    <message>
        <source>Tasks recognised</source>
        <translation>Tâches reconnues</translation>
    </message>
    <message>
        <source>Loss per token, training; validation as discs</source>
        <translation>Perte par jeton, entraînement&#x202f;; validation en disques</translation>
    </message>
    <message>
        <source>Validation loss per task</source>
        <translation>Perte de validation par tâche</translation>
    </message>
    <message>
        <source>Validation metrics</source>
        <translation>Métriques de validation</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Share of the validation prompts whose task is recognised without being named</source>
        <translation>Part des invites de validation dont la tâche est reconnue sans être nommée</translation>
    </message>
    <message>
        <source>Mean negative log-likelihood of a token of the right answer: 0 is certainty</source>
        <translation>Log-vraisemblance négative moyenne d’un jeton de la bonne réponse&#xa0;: 0 est la certitude</translation>
    </message>
</context>
<context>
    <name>RunEdit</name>
    <message>
        <source>Rename run</source>
        <translation>Renommer l’exécution</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>Déplacer dans la file</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Retirer de la file</translation>
    </message>
</context>
<context>
    <name>RunOrigin</name>
    <message>
        <source>The backbone</source>
        <translation>Le modèle de base</translation>
    </message>
    <message>
        <source>The adapter</source>
        <translation>L’adaptateur</translation>
    </message>
    <message>
        <source>The rank</source>
        <translation>Le rang</translation>
    </message>
    <message>
        <source>The activation</source>
        <translation>L’activation</translation>
    </message>
    <message>
        <source>The number of shared experts</source>
        <translation>Le nombre d’experts communs</translation>
    </message>
    <message>
        <source>The number of blocks from the top</source>
        <translation>Le nombre de blocs depuis le haut</translation>
    </message>
    <message>
        <source>%1 has to stay %2, as in %3, whose experts this run begins with.</source>
        <translation>%1 doit rester %2, comme dans %3, dont cette exécution reprend les experts.</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Où&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goes out from %1</source>
        <translation>Part de %1</translation>
    </message>
    <message>
        <source>Goes out from a run that was deleted</source>
        <translation>Part d’une exécution supprimée</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non lancée</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln pas</numerusform>
            <numerusform>%Ln pas</numerusform>
        </translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>loading the backbone and the data</source>
        <translation>chargement du modèle de base et des données</translation>
    </message>
    <message>
        <source>%1 examples/s</source>
        <translation>%1 exemples/s</translation>
    </message>
</context>
<context>
    <name>RunningText</name>
    <message numerus="yes">
        <source>This machine · %Ln processor(s)</source>
        <translation>
            <numerusform>Cette machine · %Ln processeur</numerusform>
            <numerusform>Cette machine · %Ln processeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln fils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stage %2</source>
        <translation>%1 étape %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>%1 ex/s</source>
        <translation>%1 ex./s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended without saying why</source>
        <translation>%1 a pris fin sans dire pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien en cours</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>non évalué</translation>
    </message>
    <message numerus="yes">
        <source>over %n example(s)</source>
        <translation>
            <numerusform>sur %n exemple</numerusform>
            <numerusform>sur %n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>better than every other run here, unlikely by chance</source>
        <translation>meilleur que toutes les autres exécutions ici, peu probable par hasard</translation>
    </message>
    <message>
        <source>the task or its examples changed since: evaluate again</source>
        <translation>la tâche ou ses exemples ont changé depuis&#xa0;: évaluer de nouveau</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>non comparable</translation>
    </message>
    <message numerus="yes">
        <source>over the %n example(s) that both answered</source>
        <translation>
            <numerusform>sur %n exemple auquel les deux ont répondu</numerusform>
            <numerusform>sur les %n exemples auxquels les deux ont répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; unlikely by chance</source>
        <translation>%1&#x202f;; peu probable par hasard</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>Scores on the %1 split in per cent, in brackets the 95 % interval over examples. ★ better than every other run here (paired bootstrap over the examples that both answered, p &lt; 0.05).</source>
        <translation>Scores sur la partition %1 en pour cent, entre parenthèses l’intervalle à 95&#xa0;% sur les exemples. ★ meilleur que toutes les autres exécutions ici (bootstrap apparié sur les exemples auxquels les deux ont répondu, p &lt; 0,05).</translation>
    </message>
    <message>
        <source>The mean is over the tasks that all of them have: %1.</source>
        <translation>La moyenne porte sur les tâches que toutes ont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>† The task or its examples changed since: evaluate again.</source>
        <translation>† La tâche ou ses exemples ont changé depuis&#xa0;: évaluer de nouveau.</translation>
    </message>
    <message>
        <source>stage 1 of the same run</source>
        <translation>l’étape 1 de la même exécution</translation>
    </message>
    <message>
        <source>the shared adapter %1</source>
        <translation>l’adaptateur commun %1</translation>
    </message>
    <message>
        <source>the backbone alone</source>
        <translation>le modèle de base seul</translation>
    </message>
    <message>
        <source>Gain over %1 in points, in brackets its 95 % interval. ★ unlikely by chance (paired bootstrap over the examples that both answered, p &lt; 0.05).</source>
        <translation>Gain sur %1 en points, entre parenthèses son intervalle à 95&#xa0;%. ★ peu probable par hasard (bootstrap apparié sur les exemples auxquels les deux ont répondu, p &lt; 0,05).</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>examples seen</source>
        <translation>exemples vus</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>durée d’entr.</translation>
    </message>
    <message>
        <source>trainable parameters</source>
        <translation>paramètres entraînables</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>mémoire max.</translation>
    </message>
    <message>
        <source>What each run took until this checkpoint. Time is that of training steps, without validation and pauses; memory is the highest of the whole run.</source>
        <translation>Ce que chaque exécution a coûté jusqu’à ce point de contrôle. La durée d’entraînement est celle des pas, sans validation ni pauses&#x202f;; la mémoire est le maximum de toute l’exécution.</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>The configurations of the chosen runs are the same.</source>
        <translation>Les configurations des exécutions choisies sont les mêmes.</translation>
    </message>
    <message>
        <source>Settings that are not the same in all chosen runs, by their names in the configuration file.</source>
        <translation>Réglages qui diffèrent entre les exécutions choisies, sous leur nom dans le fichier de configuration.</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>TaskEdits</name>
    <message>
        <source>remove the task %1</source>
        <translation>supprimer la tâche %1</translation>
    </message>
    <message>
        <source>rename the task %1</source>
        <translation>renommer la tâche %1</translation>
    </message>
    <message>
        <source>edit the task %1</source>
        <translation>modifier la tâche %1</translation>
    </message>
</context>
<context>
    <name>TaskHealth</name>
    <message>
        <source>No validation</source>
        <translation>Sans validation</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln example(s) is for validation, so a run cannot tell which of its steps is best. Move some examples to validation.</source>
        <translation>
            <numerusform>Aucun exemple (%Ln au total) ne sert à la validation&#xa0;: une exécution ne peut donc pas savoir lequel de ses pas est le meilleur. Déplacez-en vers la validation.</numerusform>
            <numerusform>Aucun des %Ln exemples ne sert à la validation&#xa0;: une exécution ne peut donc pas savoir lequel de ses pas est le meilleur. Déplacez quelques exemples vers la validation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 examples, %Ln is (are) longer than %3 tokens and will be shortened.</source>
        <translation>
            <numerusform>%1&#xa0;: sur %2 exemples, %Ln dépasse %3 jetons et sera raccourci.</numerusform>
            <numerusform>%1&#xa0;: sur %2 exemples, %Ln dépassent %3 jetons et seront raccourcis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow a run more tokens, or shorten the fields.</source>
        <translation>Accordez plus de jetons à une exécution, ou raccourcissez les champs.</translation>
    </message>
    <message>
        <source>%1 shortened</source>
        <translation>%1 raccourcis</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 examples, %Ln repeat(s) an earlier prompt of the same split (%2). Exclude repetitions, unless they are meant to weigh more.</source>
        <translation>
            <numerusform>Sur %1 exemples, %Ln répète une invite antérieure de la même partition (%2). Excluez les répétitions, sauf si elles doivent peser davantage.</numerusform>
            <numerusform>Sur %1 exemples, %Ln répètent une invite antérieure de la même partition (%2). Excluez les répétitions, sauf si elles doivent peser davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has %2 (%3)</source>
        <translation>«&#xa0;%1&#xa0;» en compte %2 (%3)</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>Déséquilibre</translation>
    </message>
    <message>
        <source>Of %1 training examples %2, %3. Measure macro F1 instead of accuracy, or add examples of the rare labels.</source>
        <translation>Sur %1 exemples d’entraînement, %2, %3. Mesurez le F1 macro plutôt que l’exactitude, ou ajoutez des exemples des étiquettes rares.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Splits overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <source>The same prompts are in two splits (%1), which makes scores too good. Exclude them from one of the two.</source>
        <translation>Les mêmes invites figurent dans deux partitions (%1), ce qui rend les scores trop bons. Excluez-les de l’une des deux.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>TokenPicture</name>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Gagnées</translation>
    </message>
    <message>
        <source>The signed weight with which each expert&apos;s output is added for this one token, in each layer; nothing is averaged.</source>
        <translation>Le poids signé avec lequel la sortie de chaque expert est ajoutée pour ce seul jeton, dans chaque couche&#x202f;; rien n’est moyenné.</translation>
    </message>
    <message>
        <source>Framed: the expert of the likeliest task, %1.</source>
        <translation>Encadré&#xa0;: l’expert de la tâche la plus probable, %1.</translation>
    </message>
    <message>
        <source>Framed: the expert of the named task, %1.</source>
        <translation>Encadré&#xa0;: l’expert de la tâche indiquée, %1.</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of any other expert for any token.</source>
        <translation>Les couleurs s’arrêtent à %1, la plus grande valeur de tout autre expert, tous jetons confondus.</translation>
    </message>
    <message>
        <source>Bars above: the share of layers in which an expert has the largest absolute gate. Bars at the right: entropy of the shares in nats, full at log %1 = %2.</source>
        <translation>Barres du haut&#xa0;: la part des couches où un expert a la plus grande porte absolue. Barres de droite&#xa0;: entropie des parts en nats, pleine à log %1 = %2.</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>l’unique couche (%Ln)</numerusform>
            <numerusform>les %Ln couches</numerusform>
        </translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>porte</translation>
    </message>
    <message>
        <source>the expert of the task it was routed as</source>
        <translation>l’expert de la tâche retenue pour le routage</translation>
    </message>
    <message>
        <source>%1: token %2 of %3, %4, layers × experts</source>
        <translation>%1&#xa0;: jeton %2 sur %3, %4, couches × experts</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>absolute gate, mean over layers</source>
        <translation>porte absolue, moyenne sur les couches</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1&#xa0;: %2, %3, %4</translation>
    </message>
    <message>
        <source>task estimated</source>
        <translation>tâche estimée</translation>
    </message>
    <message>
        <source>routed as %1</source>
        <translation>routé comme %1</translation>
    </message>
    <message>
        <source>the expert with the largest absolute gate in %1</source>
        <translation>l’expert dont la porte absolue est la plus grande dans %1</translation>
    </message>
    <message>
        <source>the expert with the largest absolute gate, mean over %1 layers</source>
        <translation>l’expert dont la porte absolue est la plus grande, moyenne sur %1 couches</translation>
    </message>
    <message>
        <source>Colour and mark: %1. %2.</source>
        <translation>Couleur et repère&#xa0;: %1. %2.</translation>
    </message>
    <message>
        <source>%1 Every token has the same gates: the routers decided once for the whole text.</source>
        <translation>%1 Tous les jetons ont les mêmes portes&#xa0;: les routeurs ont décidé une seule fois pour tout le texte.</translation>
    </message>
    <message>
        <source>The routers took it for %1 (%2)</source>
        <translation>Les routeurs l’ont pris pour %1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, then for %2 (%3).</source>
        <translation>%1, puis pour %2 (%3).</translation>
    </message>
</context>
<context>
    <name>TokenRouting</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Token %1 of %2, “%3”</source>
        <translation>Jeton %1 sur %2, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: not in %2</source>
        <translation>%1&#xa0;: pas dans %2</translation>
    </message>
    <message>
        <source>gates in %1</source>
        <translation>portes dans %1</translation>
    </message>
    <message>
        <source>absolute gates, mean over its layers</source>
        <translation>portes absolues, moyenne sur ses couches</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%1 without the expert %2: %3 points of %4 (%5 to %6 with 95 % confidence, %n example(s))</source>
        <translation>
            <numerusform>%1 sans l’expert %2 : %3 points de %4 (de %5 à %6 avec 95 % de confiance, %n exemple)</numerusform>
            <numerusform>%1 sans l’expert %2 : %3 points de %4 (de %5 à %6 avec 95 % de confiance, %n exemples)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; unlikely by chance</source>
        <translation>%1&#x202f;; peu probable par hasard</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>%1: what a task gains or loses without an expert</source>
        <translation>%1 : ce qu’une tâche gagne ou perd sans un expert</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>left-out expert</source>
        <translation>expert retiré</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Each task&apos;s metric without the expert against the metric with all of them, in points, on the split %1. Below 0: the task needs the expert. Framed: the task&apos;s own. *: unlikely by chance (paired bootstrap).</source>
        <translation>La métrique de chaque tâche sans l’expert, comparée à celle avec tous, en points, sur la partition %1. Sous 0 : la tâche a besoin de l’expert. Encadré : le sien. * : peu probable par hasard (bootstrap apparié).</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>ALTER Workbench %1</source>
        <translation>ALTER Workbench %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>SQLite %1</source>
        <translation>SQLite %1</translation>
    </message>
    <message>
        <source>LibTorch %1</source>
        <translation>LibTorch %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Without the expert %1</source>
        <translation>Sans l’expert %1</translation>
    </message>
    <message>
        <source>With the expert %1 alone for every token</source>
        <translation>Avec l’expert %1 seul pour chaque jeton</translation>
    </message>
    <message>
        <source>With %1 times the gates of the expert %2</source>
        <translation>Avec %1 fois les portes de l’expert %2</translation>
    </message>
    <message>
        <source>neither gains nor loses %1</source>
        <translation>ne gagne ni ne perd en %1</translation>
    </message>
    <message>
        <source>loses %1 points of %2</source>
        <translation>perd %1 points en %2</translation>
    </message>
    <message>
        <source>gains %1 points of %2</source>
        <translation>gagne %1 points en %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seul</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 has no %3 to compare.</source>
        <translation>%1, %2 n’a aucune valeur à comparer (%3).</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 to %5 with 95 % confidence, %L6 validation examples): %7.</source>
        <translation>%1, %2 %3 (de %4 à %5 avec 95&#xa0;% de confiance, %L6 exemples de validation)&#xa0;: %7.</translation>
    </message>
    <message>
        <source>within the noise</source>
        <translation>dans les limites du bruit</translation>
    </message>
    <message>
        <source>more than noise explains</source>
        <translation>plus que le bruit n’explique</translation>
    </message>
</context>
<context>
    <name>alter::AboutDialog</name>
    <message>
        <source>About ALTER Workbench</source>
        <translation>À propos d’ALTER Workbench</translation>
    </message>
    <message>
        <source>ALTER Workbench</source>
        <translation>ALTER Workbench</translation>
    </message>
    <message>
        <source>Trains one small language model on several tasks with a mixture of task adapters, and shows how each task travels through them.</source>
        <translation>Entraîne un petit modèle de langue sur plusieurs tâches avec un mélange d’adaptateurs de tâche, et montre comment chaque tâche les traverse.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.&lt;br&gt;&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou toute version ultérieure (GPL-3.0-or-later)&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie.&lt;br&gt;&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier versions</translation>
    </message>
</context>
<context>
    <name>alter::AnswerColumn</name>
    <message>
        <source>%1 (no checkpoint yet)</source>
        <translation>%1 (sans point de contrôle)</translation>
    </message>
    <message>
        <source>%1 · training, step %2</source>
        <translation>%1 · en entraînement, pas %2</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>Nu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle nu</translation>
    </message>
    <message>
        <source>%1 · stage 1</source>
        <translation>%1 · étape 1</translation>
    </message>
    <message>
        <source>As routed</source>
        <translation>Par routage</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seul %1</translation>
    </message>
    <message>
        <source>All experts as the routers weigh them, or one alone</source>
        <translation>Tous les experts, selon le poids que leur donnent les routeurs, ou un seul</translation>
    </message>
    <message>
        <source>The base model has no experts.</source>
        <translation>Le modèle nu n’a pas d’experts.</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Retirer cette colonne</translation>
    </message>
    <message>
        <source>This is the only column.</source>
        <translation>C’est la seule colonne.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>Answer to an earlier question</source>
        <translation>Réponse à une question antérieure</translation>
    </message>
    <message>
        <source>Only what was asked with a task&apos;s template has the fields of an example.</source>
        <translation>Seul ce qui a été demandé avec le modèle de texte d’une tâche a les champs d’un exemple.</translation>
    </message>
    <message>
        <source>End of the answer</source>
        <translation>Fin de la réponse</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What could have come instead</source>
        <translation>Ce qui aurait pu venir à la place</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Copier en ligne de commande</translation>
    </message>
    <message>
        <source>Add to the task as an example…</source>
        <translation>Ajouter à la tâche comme exemple…</translation>
    </message>
    <message>
        <source>Back to the first answer</source>
        <translation>Revenir à la première réponse</translation>
    </message>
    <message>
        <source>Model of this column</source>
        <translation>Modèle de cette colonne</translation>
    </message>
    <message>
        <source>Experts of this column</source>
        <translation>Experts de cette colonne</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>A click on a token, or Enter, shows what could have come in its place.</source>
        <translation>Un clic sur un jeton, ou Entrée, montre ce qui aurait pu venir à sa place.</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Plus sur cette réponse</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Comme %1</translation>
    </message>
    <message>
        <source>The task that this column asks as</source>
        <translation>La tâche sous laquelle cette colonne interroge</translation>
    </message>
    <message>
        <source>Task of this column</source>
        <translation>Tâche de cette colonne</translation>
    </message>
</context>
<context>
    <name>alter::AnswerListModel</name>
    <message>
        <source>prompt</source>
        <translation>invite</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>score de %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>non juste</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>other answer</source>
        <translation>autre réponse</translation>
    </message>
</context>
<context>
    <name>alter::AnswerText</name>
    <message>
        <source>“%1”: %2, token %3</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2, jeton %3</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>La réponse apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>alter::AnswersStep</name>
    <message>
        <source>Any text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>One of these labels</source>
        <translation>Une de ces étiquettes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Word for the model</source>
        <translation>Mot pour le modèle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesurée par</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share for %1</source>
        <translation>Part&#xa0;: %1</translation>
    </message>
    <message>
        <source>Or by field</source>
        <translation>Ou par champ</translation>
    </message>
    <message>
        <source>Validation file</source>
        <translation>Fichier validation</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>Fichier test</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>none: a share of the file</source>
        <translation>aucun&#xa0;: une part du fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>no, by the shares above</source>
        <translation>non, par les parts ci-dessus</translation>
    </message>
    <message>
        <source>Collecting the answers of the file</source>
        <translation>Collecte des réponses du fichier</translation>
    </message>
    <message>
        <source>There are more than %L1 different answers.</source>
        <translation>Il y a plus de %L1 réponses différentes.</translation>
    </message>
    <message>
        <source>More than %L1 different answers: free text</source>
        <translation>Plus de %L1 réponses différentes&#xa0;: texte libre</translation>
    </message>
    <message>
        <source>Labels as the task description has them</source>
        <translation>Étiquettes telles que dans la description de la tâche</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different answer(s)</source>
        <translation>
            <numerusform>%Ln réponse différente</numerusform>
            <numerusform>%Ln réponses différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row&apos;s field “%1” says where it belongs.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» de chaque ligne dit où elle va.</translation>
    </message>
    <message>
        <source>Rows with the same prompt always come to the same split, and the same file is always divided in the same way.</source>
        <translation>Les lignes de même invite vont toujours dans la même partition, et un même fichier est toujours divisé de la même façon.</translation>
    </message>
    <message>
        <source>The answers are being collected.</source>
        <translation>Les réponses sont en cours de collecte.</translation>
    </message>
    <message>
        <source>A label has no word.</source>
        <translation>Une étiquette n’a pas de mot.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Give training a share.</source>
        <translation>Donnez une part à l’entraînement.</translation>
    </message>
    <message>
        <source>Answers and splits</source>
        <translation>Réponses et partitions</translation>
    </message>
</context>
<context>
    <name>alter::BackboneList</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Backbones</source>
        <translation>Modèles de base</translation>
    </message>
    <message>
        <source>From a GGUF file…</source>
        <translation>D’un fichier GGUF…</translation>
    </message>
    <message>
        <source>From a checkpoint folder…</source>
        <translation>D’un dossier de point de contrôle…</translation>
    </message>
    <message>
        <source>Add backbone…</source>
        <translation>Ajouter un modèle de base…</translation>
    </message>
    <message>
        <source>Rename backbone…</source>
        <translation>Renommer le modèle de base…</translation>
    </message>
    <message>
        <source>Remove backbone</source>
        <translation>Supprimer le modèle de base</translation>
    </message>
    <message>
        <source>Rename the backbone %1</source>
        <translation>Renommer le modèle de base %1</translation>
    </message>
    <message>
        <source>A backbone is the language model that tasks are taught to</source>
        <translation>Un modèle de base est le modèle de langue auquel on enseigne les tâches</translation>
    </message>
    <message>
        <source>Choose a GGUF file</source>
        <translation>Choisir un fichier GGUF</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>Fichiers GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>Choisir un dossier de point de contrôle</translation>
    </message>
    <message>
        <source>Importing the backbone</source>
        <translation>Importation du modèle de base</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>alter::BackboneModel</name>
    <message>
        <source>%1 G parameters</source>
        <translation>%1 G paramètres</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M paramètres</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>Licence: not named by its source</source>
        <translation>Licence&#xa0;: non indiquée par la source</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1, added %2.
%3. What its terms ask of you, they ask of what is trained on it, too.</source>
        <translation>De %1, ajouté le %2.
%3. Ce que ses conditions exigent de vous, elles l’exigent aussi pour ce qui est entraîné dessus.</translation>
    </message>
</context>
<context>
    <name>alter::BadRowModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>alter::BatchModel</name>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>alter::BatchView</name>
    <message>
        <source>&amp;Load lines…</source>
        <translation>&amp;Charger…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Lines to ask</source>
        <translation>Lignes à traiter</translation>
    </message>
    <message>
        <source>Paste a prompt a line. With a template chosen, each line fills its first field, or all of them as a JSON object.</source>
        <translation>Collez une invite par ligne. Si un modèle de texte est choisi, chaque ligne remplit son premier champ, ou tous sous forme d’objet JSON.</translation>
    </message>
    <message>
        <source>Answers to the lines</source>
        <translation>Réponses aux lignes</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln line(s)</source>
        <translation>
            <numerusform>Traiter %Ln ligne</numerusform>
            <numerusform>Traiter %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the models of the columns.</source>
        <translation>Interroge les modèles des colonnes.</translation>
    </message>
    <message>
        <source>The lines before are still being answered.</source>
        <translation>Les lignes précédentes sont encore en cours de traitement.</translation>
    </message>
    <message>
        <source>Paste or load lines first.</source>
        <translation>Collez ou chargez d’abord des lignes.</translation>
    </message>
    <message>
        <source>Load lines</source>
        <translation>Charger des lignes</translation>
    </message>
    <message>
        <source>Text (*.txt *.jsonl);;All files (*)</source>
        <translation>Texte (*.txt *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alter::BundleDialog</name>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Lecture des exécutions…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>No run has weights yet. Train one first.</source>
        <translation>Aucune exécution n’a encore de poids. Entraînez-en d’abord une.</translation>
    </message>
    <message>
        <source>Reading what the card tells…</source>
        <translation>Lecture du contenu de la fiche…</translation>
    </message>
    <message>
        <source>Place of the new folder</source>
        <translation>Emplacement du nouveau dossier</translation>
    </message>
    <message>
        <source>Choose a run that has weights.</source>
        <translation>Choisissez une exécution qui a des poids.</translation>
    </message>
    <message>
        <source>Name the folder that is to be made.</source>
        <translation>Indiquez le dossier à créer.</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>Indiquez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Choisir où créer le dossier</translation>
    </message>
    <message>
        <source>A run, or one of its checkpoints: RUN@STEP, RUN@stage1</source>
        <translation>Une exécution ou l’un de ses points de contrôle&#xa0;: RUN@STEP, RUN@stage1</translation>
    </message>
    <message>
        <source>What it does, for whom, and what it should not be used for. Markdown may be used.</source>
        <translation>Ce qu’il fait, pour qui, et ce pour quoi il ne faut pas l’utiliser. Markdown est possible.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nouveau &amp;dossier</translation>
    </message>
    <message>
        <source>What it is f&amp;or</source>
        <translation>&amp;Usage prévu</translation>
    </message>
    <message>
        <source>&amp;Licences of the data</source>
        <translation>&amp;Licences des données</translation>
    </message>
    <message>
        <source>The model card as it will be</source>
        <translation>La fiche du modèle telle qu’elle sera</translation>
    </message>
    <message>
        <source>Model card, the folder&apos;s README.md</source>
        <translation>Fiche du modèle, le README.md du dossier</translation>
    </message>
    <message>
        <source>Export bundle</source>
        <translation>Exporter le paquet</translation>
    </message>
    <message>
        <source>A bundle is a folder with a run&apos;s experts and routers, its settings and the definitions of its tasks. It holds neither examples nor the backbone.</source>
        <translation>Un paquet est un dossier qui contient les experts et les routeurs d’une exécution, ses réglages et les définitions de ses tâches. Il ne contient ni exemples ni modèle de base.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
</context>
<context>
    <name>alter::CheckStep</name>
    <message>
        <source>Rows that do not fit</source>
        <translation>Lignes qui ne conviennent pas</translation>
    </message>
    <message>
        <source>Trying the import; nothing is changed yet</source>
        <translation>Essai de l’importation&#x202f;; rien n’est encore modifié</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 rows, %Ln do(es) not fit. The first of them:</source>
        <translation>
            <numerusform>Sur %1 lignes, %Ln ne convient pas&#xa0;:</numerusform>
            <numerusform>Sur %1 lignes, %Ln ne conviennent pas. Les premières&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln row(s) that do(es) not fit</source>
        <translation>
            <numerusform>Omettre %Ln ligne qui ne convient pas</numerusform>
            <numerusform>Omettre %Ln lignes qui ne conviennent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <translation>
            <numerusform>%Ln ligne&#xa0;: %1</numerusform>
            <numerusform>%Ln lignes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importer les exemples</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln example(s)</source>
        <translation>
            <numerusform>Importer %Ln exemple</numerusform>
            <numerusform>Importer %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>L’importation est en cours.</translation>
    </message>
    <message>
        <source>The import is being tried out.</source>
        <translation>L’importation est à l’essai.</translation>
    </message>
    <message>
        <source>The import cannot work like this.</source>
        <translation>L’importation ne peut pas fonctionner ainsi.</translation>
    </message>
    <message>
        <source>Some rows do not fit: correct them, or leave them out.</source>
        <translation>Certaines lignes ne conviennent pas&#xa0;: corrigez-les ou omettez-les.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’importation a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>alter::ChoicePane</name>
    <message>
        <source>the task is named</source>
        <translation>tâche indiquée</translation>
    </message>
    <message>
        <source>the task is estimated</source>
        <translation>tâche estimée</translation>
    </message>
    <message>
        <source>C&amp;ompared runs</source>
        <translation>Exécutions &amp;comparées</translation>
    </message>
    <message>
        <source>Compared runs</source>
        <translation>Exécutions comparées</translation>
    </message>
    <message>
        <source>Scores where each prompt came with its task&apos;s name, or where the routers had to estimate the task from the prompt</source>
        <translation>Scores obtenus quand chaque invite portait le nom de sa tâche, ou quand les routeurs devaient estimer la tâche d’après l’invite</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Partition</translation>
    </message>
    <message>
        <source>Rou&amp;ting</source>
        <translation>&amp;Routage</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Measures a run, or the backbone alone, on the chosen split</source>
        <translation>Mesure une exécution, ou le modèle de base seul, sur la partition choisie</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>Cancel evaluation</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 de nouveau</translation>
    </message>
    <message>
        <source>%1 could not be evaluated.</source>
        <translation>L’évaluation de %1 a échoué.</translation>
    </message>
</context>
<context>
    <name>alter::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find an action, a page, a run or a task</source>
        <translation>Trouver une action, page, exécution ou tâche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Éléments trouvés</translation>
    </message>
</context>
<context>
    <name>alter::CurveLegend</name>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraîn.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Legend and values</source>
        <translation>Légende et valeurs</translation>
    </message>
    <message>
        <source>%1: training %2, validation %3</source>
        <translation>%1&#xa0;: entraînement %2, validation %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: validation %2</source>
        <translation>%1&#xa0;: validation %2</translation>
    </message>
</context>
<context>
    <name>alter::CurvePlot</name>
    <message>
        <source>Left and right arrows read the values step by step, with Ctrl they move the picture; plus and minus zoom, Home follows the newest step again.</source>
        <translation>Les flèches gauche et droite lisent les valeurs une à une&#x202f;; avec Ctrl, elles déplacent l’image&#x202f;; plus et moins zooment, Début suit de nouveau le dernier pas.</translation>
    </message>
</context>
<context>
    <name>alter::DataPage</name>
    <message>
        <source>The backbone %1 is ready</source>
        <translation>Le modèle de base %1 est prêt</translation>
    </message>
    <message>
        <source>The task %1 was removed; Undo brings it back</source>
        <translation>La tâche %1 a été supprimée&#x202f;; Annuler la restaure</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Ajouter un exemple…</translation>
    </message>
    <message>
        <source>Add backbone…</source>
        <translation>Ajouter un modèle de base…</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>Chercher dans les exemples</translation>
    </message>
    <message>
        <source>A backbone is being imported.</source>
        <translation>Un modèle de base est en cours d’importation.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The task %1 was imported</source>
        <translation>La tâche %1 a été importée</translation>
    </message>
</context>
<context>
    <name>alter::DecodingPane</name>
    <message>
        <source>Reset options</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse max.</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> jetons</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>0: the likeliest</source>
        <translation>0&#xa0;: plus probable</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; higher values draw more freely among the others.</source>
        <translation>0 prend toujours le jeton le plus probable&#x202f;; des valeurs plus élevées tirent plus librement parmi les autres.</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Draws among so many of the likeliest tokens.</source>
        <translation>Tire parmi ce nombre de jetons les plus probables.</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Draws among the likeliest tokens that have this probability together.</source>
        <translation>Tire parmi les jetons les plus probables qui ont ensemble cette probabilité.</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Faisceaux</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Beam search follows so many answers at once and takes the likeliest whole one; it shows its answer when it is done. Made for encoder-decoder models.</source>
        <translation>La recherche en faisceau (beam search) suit autant de réponses à la fois et prend la plus probable dans son ensemble&#x202f;; la réponse s’affiche une fois terminée. Conçue pour les modèles encodeur-décodeur.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same answer.</source>
        <translation>La même graine tire la même réponse.</translation>
    </message>
    <message>
        <source>%1 beams</source>
        <translation>%1 faisceaux</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>température %1</translation>
    </message>
    <message>
        <source>likeliest tokens</source>
        <translation>jetons les plus probables</translation>
    </message>
    <message>
        <source>Options: %1, at most %L2</source>
        <translation>Options&#xa0;: %1, au plus %L2</translation>
    </message>
</context>
<context>
    <name>alter::DesktopNotice</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>alter::EngineCommandBar</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
</context>
<context>
    <name>alter::EngineWork</name>
    <message>
        <source>The queue is being worked off.</source>
        <translation>La file d’attente est en cours de traitement.</translation>
    </message>
    <message>
        <source>%1 goes on after step %2.</source>
        <translation>%1 reprend après le pas %2.</translation>
    </message>
</context>
<context>
    <name>alter::ExampleDetails</name>
    <message>
        <source>Prompt</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Exclude example</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Rendered prompt</source>
        <translation>Invite générée</translation>
    </message>
    <message>
        <source>Rendered target</source>
        <translation>Cible générée</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Split of the example</source>
        <translation>Partition de l’exemple</translation>
    </message>
    <message>
        <source>Moves the example to another split</source>
        <translation>Déplace l’exemple vers une autre partition</translation>
    </message>
    <message>
        <source>No example chosen</source>
        <translation>Aucun exemple choisi</translation>
    </message>
    <message>
        <source>Example from row %1</source>
        <translation>Exemple de la ligne %1</translation>
    </message>
    <message>
        <source>Added example</source>
        <translation>Exemple ajouté</translation>
    </message>
    <message>
        <source>Include example</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>The task&apos;s templates cannot be read.</source>
        <translation>Les modèles de texte de la tâche sont illisibles.</translation>
    </message>
    <message>
        <source>What is written above does not fit the task yet.</source>
        <translation>Ce qui est écrit ci-dessus ne convient pas encore à la tâche.</translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s), shortened to fit %L1</source>
        <translation>
            <numerusform>Invite · %Ln jeton, raccourcie à %L1</numerusform>
            <numerusform>Invite · %Ln jetons, raccourcie à %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s)</source>
        <translation>
            <numerusform>Invite · %Ln jeton</numerusform>
            <numerusform>Invite · %Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s)</source>
        <translation>
            <numerusform>Cible · %Ln jeton</numerusform>
            <numerusform>Cible · %Ln jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ExampleDialog</name>
    <message>
        <source>add an example</source>
        <translation>ajouter un exemple</translation>
    </message>
    <message>
        <source>Add example to %1</source>
        <translation>Ajouter un exemple à %1</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Right answer</source>
        <translation>&amp;Bonne réponse</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Partition</translation>
    </message>
</context>
<context>
    <name>alter::ExampleFilterBar</name>
    <message>
        <source>Search in the examples</source>
        <translation>Chercher dans les exemples</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Excluded examples</source>
        <translation>Exemples exclus</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Toute partition</translation>
    </message>
    <message>
        <source>With excluded</source>
        <translation>Avec exclus</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>Non exclus</translation>
    </message>
    <message>
        <source>Only excluded</source>
        <translation>Exclus seuls</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toute étiquette</translation>
    </message>
</context>
<context>
    <name>alter::ExampleModel</name>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Excluded: left out of training and evaluation.</source>
        <translation>Exclu&#xa0;: écarté de l’entraînement et de l’évaluation.</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, exclu</translation>
    </message>
</context>
<context>
    <name>alter::ExampleView</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Exclude or include</source>
        <translation>Exclure ou inclure</translation>
    </message>
    <message>
        <source>Choose a task to see its examples</source>
        <translation>Choisissez une tâche pour voir ses exemples</translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation>Lecture des exemples</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far, searching</source>
        <translation>%1, recherche en cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No example fits the search and the filters</source>
        <translation>Aucun exemple ne répond à la recherche et aux filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer filtres</translation>
    </message>
    <message>
        <source>This task has no examples</source>
        <translation>Cette tâche n’a pas d’exemples</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Ajouter un exemple…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
</context>
<context>
    <name>alter::ExpertMixer</name>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>as routed</source>
        <translation>routé</translation>
    </message>
    <message>
        <source>Reset mix</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>No column shows a run whose experts could be mixed.</source>
        <translation>Aucune colonne ne montre une exécution dont les experts puissent être mixés.</translation>
    </message>
    <message>
        <source>Multiplies each expert&apos;s gates in the columns that show runs as routed. Enter asks again with the mix.</source>
        <translation>Multiplie les portes de chaque expert dans les colonnes qui montrent des exécutions selon leur routage. Entrée redemande avec ce mixage.</translation>
    </message>
    <message>
        <source>Weight of the expert %1</source>
        <translation>Poids de l’expert %1</translation>
    </message>
</context>
<context>
    <name>alter::FieldEditor</name>
    <message>
        <source>A whole number from 0 is needed.</source>
        <translation>Il faut un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>A number is needed, such as 0.001.</source>
        <translation>Il faut un nombre, par exemple 0.001.</translation>
    </message>
</context>
<context>
    <name>alter::FieldsEditor</name>
    <message>
        <source>Field %1</source>
        <translation>Champ %1</translation>
    </message>
    <message>
        <source>The field “%1” cannot be read: %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est illisible&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>alter::FieldsStep</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Fields of the file</source>
        <translation>Champs du fichier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>The model reads the inputs and writes the answer. A field that names splits (train, validation, test) keeps the file&apos;s own division.</source>
        <translation>Le modèle lit les entrées et écrit la réponse. Un champ qui nomme les partitions (train, validation, test) conserve la répartition du fichier.</translation>
    </message>
    <message>
        <source>Double-click to give it another name</source>
        <translation>Double-cliquez pour lui donner un autre nom</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Names the split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Use of field %1</source>
        <translation>Usage du champ %1</translation>
    </message>
    <message>
        <source>Say which field is the input.</source>
        <translation>Indiquez quel champ est l’entrée.</translation>
    </message>
    <message>
        <source>Say which field is the answer.</source>
        <translation>Indiquez quel champ est la réponse.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>alter::FileStep</name>
    <message>
        <source>%1: detected</source>
        <translation>%1&#xa0;: détecté</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>des tabulations</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>packed with %1</source>
        <translation>compressé avec %1</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>séparé par %1</translation>
    </message>
    <message>
        <source>first row names the fields</source>
        <translation>noms en première ligne</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drop a data file here, or choose one: CSV, TSV, JSON, JSON lines, Parquet, SQuAD, CoNLL or text, plain or packed</source>
        <translation>Déposez ici un fichier de données ou choisissez-en un&#xa0;: CSV, TSV, JSON, JSON Lines, Parquet, SQuAD, CoNLL ou texte, brut ou compressé</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>Nom de tâche</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation>Le fichier est en cours d’examen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Choisir un fichier de données</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Autre fichier…</translation>
    </message>
</context>
<context>
    <name>alter::FindingsPanel</name>
    <message>
        <source>Borrows from</source>
        <translation>Emprunte à</translation>
    </message>
    <message>
        <source>Most borrowed</source>
        <translation>Principaux emprunts</translation>
    </message>
    <message>
        <source>Entropy of the shares</source>
        <translation>Entropie des parts</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>There is no other task to borrow from.</source>
        <translation>Il n’y a pas d’autre tâche à qui emprunter.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers: the absolute mean gate, averaged over %Ln layer(s); a task&apos;s own expert has about 1 where gates are residual.</source>
        <translation>
            <numerusform>Chiffres&#xa0;: la porte moyenne en valeur absolue, sur %Ln couche&#x202f;; l’expert propre à une tâche a environ 1 là où les portes sont residual.</numerusform>
            <numerusform>Chiffres&#xa0;: la porte moyenne en valeur absolue, en moyenne sur %Ln couches&#x202f;; l’expert propre à une tâche a environ 1 là où les portes sont residual.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is borrowed.</source>
        <translation>Aucun emprunt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Share of tokens that the expert wins, mean over %Ln task(s), %1.</source>
        <translation>
            <numerusform>Part des jetons que l’expert remporte, moyenne sur %Ln tâche, %1.</numerusform>
            <numerusform>Part des jetons que l’expert remporte, moyenne sur %Ln tâches, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In stage 1 every task runs through its own expert alone: collaboration begins in stage 2.</source>
        <translation>À l’étape 1, chaque tâche ne passe que par son expert propre&#xa0;: la collaboration commence à l’étape 2.</translation>
    </message>
</context>
<context>
    <name>alter::GuideContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
</context>
<context>
    <name>alter::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>alter::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Enter and the arrow keys go from one place with these words to the next</source>
        <translation>Entrée et les flèches vont d’un endroit contenant ces mots au suivant</translation>
    </message>
    <message>
        <source>No part of the guide has these words.</source>
        <translation>Aucune partie du guide ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>alter::HeatMapView</name>
    <message>
        <source>Heat map</source>
        <translation>Carte thermique</translation>
    </message>
    <message>
        <source>Arrow keys step from cell to cell, Enter chooses the row&apos;s task or layer.</source>
        <translation>Les flèches vont de cellule en cellule, Entrée choisit la tâche ou la couche de la ligne.</translation>
    </message>
</context>
<context>
    <name>alter::HistoryModel</name>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;white-space:pre-wrap&apos;&gt;%1&lt;/p&gt;&lt;p&gt;%2 · %3&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;white-space:pre-wrap&apos;&gt;%1&lt;/p&gt;&lt;p&gt;%2 · %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Favourite, %1</source>
        <translation>Favori, %1</translation>
    </message>
    <message>
        <source>several tasks</source>
        <translation>plusieurs tâches</translation>
    </message>
</context>
<context>
    <name>alter::HistoryPanel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Show favourites only; tick a prompt to make it one.</source>
        <translation>N’afficher que les favoris&#x202f;; cochez une invite pour en faire un favori.</translation>
    </message>
    <message>
        <source>Prompts that were asked</source>
        <translation>Invites déjà soumises</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>What you ask is kept here, to be tried again.</source>
        <translation>Ce que vous demandez est conservé ici, pour être réessayé.</translation>
    </message>
    <message>
        <source>No prompt is like that.</source>
        <translation>Aucune invite ne correspond.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
</context>
<context>
    <name>alter::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Import a task</source>
        <translation>Importer une tâche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>alter::LayerBar</name>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>les %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message numerus="yes">
        <source>The mean over all %Ln layer(s)</source>
        <translation>
            <numerusform>La moyenne de l’unique couche (%Ln)</numerusform>
            <numerusform>La moyenne des %Ln couches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::LengthFilter</name>
    <message>
        <source>Least length</source>
        <translation>Longueur minimale</translation>
    </message>
    <message>
        <source>Greatest length</source>
        <translation>Longueur maximale</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Toute longueur</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Plus de</translation>
    </message>
    <message>
        <source>Shorter than</source>
        <translation>Moins de</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Length of the prompt</source>
        <translation>Longueur de l’invite</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
</context>
<context>
    <name>alter::LengthHistogram</name>
    <message>
        <source>Arrow keys step from column to column and read its numbers.</source>
        <translation>Les flèches vont de colonne en colonne et en lisent les chiffres.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %Ln example(s)</source>
        <translation>
            <numerusform>%1 %2&#xa0;: %Ln exemple</numerusform>
            <numerusform>%1 %2&#xa0;: %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>No lengths were counted</source>
        <translation>Aucune longueur n’a été comptée</translation>
    </message>
    <message numerus="yes">
        <source>most: %Ln example(s)</source>
        <translation>
            <numerusform>max.&#xa0;: %Ln exemple</numerusform>
            <numerusform>max.&#xa0;: %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Arrow keys read the columns</source>
        <translation>Les flèches lisent les colonnes</translation>
    </message>
</context>
<context>
    <name>alter::LicenceModel</name>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>%1: as the project states it</source>
        <translation>%1&#xa0;: selon le projet</translation>
    </message>
    <message>
        <source>The project states none. What you write here stands in the card alone.</source>
        <translation>Le projet n’en indique aucune. Ce que vous écrivez ici ne figure que dans la fiche.</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>licence of the data</source>
        <translation>licence des données</translation>
    </message>
</context>
<context>
    <name>alter::LiveView</name>
    <message>
        <source>&amp;Log scale</source>
        <translation>Échelle &amp;log</translation>
    </message>
    <message>
        <source>Curves of the run over its steps</source>
        <translation>Courbes de l’exécution au fil des pas</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>Li&amp;ssage</translation>
    </message>
    <message>
        <source>How much of the past each point carries; the raw curve stays visible behind</source>
        <translation>Part du passé que porte chaque point&#x202f;; la courbe brute reste visible derrière</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show all steps and follow the newest; zooming or dragging stops it (Home)</source>
        <translation>Afficher tous les pas et suivre le dernier (Début)&#x202f;; zoomer ou glisser arrête le suivi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>Image (SVG)…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>Values (CSV) …</source>
        <translation>Valeurs (CSV)…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>Au pas %1</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>Dernières valeurs</translation>
    </message>
</context>
<context>
    <name>alter::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the program that trains wrote</source>
        <translation>Ce qu’a écrit le programme qui entraîne</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info et plus</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Alertes et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Niveau minimal affiché</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>Aucune ligne n’a ce niveau et ces mots.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The log is empty: there was nothing to warn of.</source>
        <translation>Le journal est vide&#xa0;: il n’y avait rien à signaler.</translation>
    </message>
</context>
<context>
    <name>alter::MainWindow</name>
    <message>
        <source>Importing %1… %2 %</source>
        <translation>Importation de %1… %2&#xa0;%</translation>
    </message>
    <message>
        <source>The run %1 is finished.</source>
        <translation>L’exécution %1 est terminée.</translation>
    </message>
    <message>
        <source>The run %1 failed. %2</source>
        <translation>L’exécution %1 a échoué. %2</translation>
    </message>
    <message>
        <source>The run %1 failed.</source>
        <translation>L’exécution %1 a échoué.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drop a project&apos;s folder, or a file with examples.</source>
        <translation>Déposez le dossier d’un projet ou un fichier d’exemples.</translation>
    </message>
    <message>
        <source>Open a project first, then drop the file again.</source>
        <translation>Ouvrez d’abord un projet, puis déposez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>No page can open this file.</source>
        <translation>Aucune page ne peut ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>A project is being made.</source>
        <translation>Un projet est en cours de création.</translation>
    </message>
    <message>
        <source>Let it end or cancel it, then choose the language again.</source>
        <translation>Attendez la fin ou annulez, puis choisissez de nouveau la langue.</translation>
    </message>
</context>
<context>
    <name>alter::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alter::MixBar</name>
    <message>
        <source>Save mix</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save mix as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Rename mix…</source>
        <translation>Renommer le mixage…</translation>
    </message>
    <message>
        <source>Delete mix</source>
        <translation>Supprimer le mixage</translation>
    </message>
    <message>
        <source>Named mix</source>
        <translation>Mixage nommé</translation>
    </message>
    <message>
        <source>Named mixes are kept in the project; alter generate --mix and bundles know them, too.</source>
        <translation>Les mixages nommés restent dans le projet&#x202f;; alter generate --mix et les paquets les connaissent aussi.</translation>
    </message>
    <message>
        <source>More about this mix</source>
        <translation>Plus sur ce mixage</translation>
    </message>
    <message>
        <source>No named mix</source>
        <translation>Aucun mixage</translation>
    </message>
    <message>
        <source>No column shows a run with the expert %1.</source>
        <translation>Aucune colonne ne montre une exécution avec l’expert %1.</translation>
    </message>
    <message>
        <source>Choose a named mix first, or save this one under a name.</source>
        <translation>Choisir d’abord un mixage nommé, ou enregistrer celui-ci sous un nom.</translation>
    </message>
    <message>
        <source>The sliders are as the mix says.</source>
        <translation>Les curseurs sont tels que le dit le mixage.</translation>
    </message>
    <message>
        <source>Changes the named mix to what the sliders say</source>
        <translation>Remplace le mixage nommé par ce que disent les curseurs</translation>
    </message>
    <message>
        <source>Keeps what the sliders say under a name</source>
        <translation>Garde sous un nom ce que disent les curseurs</translation>
    </message>
    <message>
        <source>All experts are as routed: there is nothing to save.</source>
        <translation>Tous les experts sont comme routés : il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>Save the mix</source>
        <translation>Enregistrer le mixage</translation>
    </message>
    <message>
        <source>Rename the mix %1</source>
        <translation>Renommer le mixage %1</translation>
    </message>
</context>
<context>
    <name>alter::MomentSlider</name>
    <message>
        <source>stage %1</source>
        <translation>étape %1</translation>
    </message>
</context>
<context>
    <name>alter::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Saisir un nom.</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>C’est déjà son nom.</translation>
    </message>
</context>
<context>
    <name>alter::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Ouvrez d’abord un projet</translation>
    </message>
</context>
<context>
    <name>alter::NewExampleDialog</name>
    <message>
        <source>Add example to %1</source>
        <translation>Ajouter un exemple à %1</translation>
    </message>
    <message>
        <source>Split of the new example</source>
        <translation>Partition du nouvel exemple</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
</context>
<context>
    <name>alter::NewProjectDialog</name>
    <message>
        <source>Make a project</source>
        <translation>Créer un projet</translation>
    </message>
    <message>
        <source>my-project</source>
        <translation>mon-projet</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;In folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder for the new project</source>
        <translation>Dossier du nouveau projet</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Donnez un nom au projet.</translation>
    </message>
    <message>
        <source>A name holds no slashes; choose the folder below it.</source>
        <translation>Un nom ne contient pas de barre oblique&#x202f;; choisissez le dossier en dessous.</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>Indiquez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Crée %1</translation>
    </message>
</context>
<context>
    <name>alter::PageHeader</name>
    <message>
        <source>More actions of this page</source>
        <translation>Autres actions de cette page</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find any action, page, run or task by its name (%1)</source>
        <translation>Trouver une action, une page, une exécution ou une tâche par son nom (%1)</translation>
    </message>
</context>
<context>
    <name>alter::PanelStack</name>
    <message>
        <source>stage %1</source>
        <translation>étape %1</translation>
    </message>
</context>
<context>
    <name>alter::PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Lecture du projet…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Nouvelle colonne</translation>
    </message>
    <message>
        <source>Four columns are the most.</source>
        <translation>Quatre colonnes au plus.</translation>
    </message>
    <message>
        <source>The playground tries prompts on a model. Add a backbone first.</source>
        <translation>La page Essais soumet des invites à un modèle. Ajoutez d’abord un modèle de base.</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>Aller à Données</translation>
    </message>
    <message>
        <source>The task of this prompt is gone.</source>
        <translation>La tâche de cette invite n’existe plus.</translation>
    </message>
    <message>
        <source>The example was added.</source>
        <translation>L’exemple a été ajouté.</translation>
    </message>
    <message>
        <source>The command line was copied.</source>
        <translation>La ligne de commande a été copiée.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expert mixer</source>
        <translation>Table de mixage</translation>
    </message>
    <message>
        <source>An answer is being written.</source>
        <translation>Une réponse est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Four tasks are the most; each column&apos;s list has the others.</source>
        <translation>Quatre tâches au plus&#x202f;; la liste de chaque colonne a les autres.</translation>
    </message>
</context>
<context>
    <name>alter::ProbabilityBars</name>
    <message>
        <source>Probabilities of the labels</source>
        <translation>Probabilités des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ProjectOpener</name>
    <message>
        <source>Choose another folder, or make a new project.</source>
        <translation>Choisissez un autre dossier ou créez un projet.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Making the project…</source>
        <translation>Création du projet…</translation>
    </message>
    <message>
        <source>Importing the sample tasks…</source>
        <translation>Importation des tâches d’exemple…</translation>
    </message>
</context>
<context>
    <name>alter::PromptFields</name>
    <message>
        <source>Field %1</source>
        <translation>Champ %1</translation>
    </message>
</context>
<context>
    <name>alter::PromptPane</name>
    <message>
        <source>&amp;Fill in an example</source>
        <translation>&amp;Prendre un exemple</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Free text is read as it is; a task&apos;s template puts its words around the fields, as in training.</source>
        <translation>Le texte libre est lu tel quel&#x202f;; le modèle de texte d’une tâche place ses mots autour des champs, comme à l’entraînement.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Écrivez une invite</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Modèle de texte</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Nothing is being answered.</source>
        <translation>Aucune réponse n’est en cours.</translation>
    </message>
    <message>
        <source>One of the task&apos;s validation examples, drawn at random</source>
        <translation>Un des exemples de validation de la tâche, tiré au hasard</translation>
    </message>
    <message>
        <source>Choose the template of a task first.</source>
        <translation>Choisissez d’abord le modèle de texte d’une tâche.</translation>
    </message>
    <message>
        <source>The example&apos;s answer: %1</source>
        <translation>La réponse de l’exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>The task whose experts the routers are told to use. Automatic: the routers estimate from the prompt which task it is. Several: each column has a task of its own, and takes its template where the fields fit.</source>
        <translation>La tâche dont les routeurs doivent utiliser les experts. Automatique : les routeurs estiment d’après l’invite de quelle tâche il s’agit. Plusieurs : chaque colonne a sa tâche et en prend le modèle de texte si les champs conviennent.</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Each column asks as a task of its own.</source>
        <translation>Chaque colonne interroge comme une tâche à elle.</translation>
    </message>
</context>
<context>
    <name>alter::QuestionBar</name>
    <message>
        <source>What is routed</source>
        <translation>Ce qui est routé</translation>
    </message>
    <message>
        <source>Task of the example</source>
        <translation>Tâche de l’exemple</translation>
    </message>
    <message>
        <source>Split of the example</source>
        <translation>Partition de l’exemple</translation>
    </message>
    <message>
        <source>Task named to the routers</source>
        <translation>Tâche indiquée aux routeurs</translation>
    </message>
    <message>
        <source>Route prompt</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>Numéro de l’exemple</translation>
    </message>
    <message>
        <source>Arrow keys and the wheel go to the next and the previous example</source>
        <translation>Les flèches et la molette passent à l’exemple suivant ou précédent</translation>
    </message>
    <message>
        <source>Prompt to route</source>
        <translation>Invite à router</translation>
    </message>
    <message>
        <source>The prompt as the model is to read it, with the task&apos;s own words</source>
        <translation>L’invite telle que le modèle doit la lire, avec les mots propres à la tâche</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation>Invite libre</translation>
    </message>
    <message>
        <source>The routers are told the task, or estimate it from the prompt</source>
        <translation>La tâche est indiquée aux routeurs, ou ils l’estiment d’après l’invite</translation>
    </message>
    <message>
        <source>Route &amp;as</source>
        <translation>Router c&amp;omme</translation>
    </message>
    <message>
        <source>Route prompt (Ctrl+Enter)</source>
        <translation>Router l’invite (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Type a prompt first.</source>
        <translation>Saisissez d’abord une invite.</translation>
    </message>
    <message>
        <source>estimated task</source>
        <translation>tâche estimée</translation>
    </message>
    <message>
        <source>of %L1,</source>
        <translation>sur %L1,</translation>
    </message>
</context>
<context>
    <name>alter::QueueListModel</name>
    <message>
        <source>waiting, next</source>
        <translation>en attente, la suivante</translation>
    </message>
    <message>
        <source>waiting, number %1</source>
        <translation>en attente, numéro %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>✕ did not begin</source>
        <translation>✕ n’a pas démarré</translation>
    </message>
    <message>
        <source>Unnamed run</source>
        <translation>Exécution sans nom</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
It failed before it began; the reason is in queue-….log in the project&apos;s folder.</source>
        <translation>%1
Elle a échoué avant de démarrer&#x202f;; la raison est dans queue-….log, dans le dossier du projet.</translation>
    </message>
</context>
<context>
    <name>alter::RecentModel</name>
    <message>
        <source>%1
There is no project in this folder any more. Delete takes it from the list.</source>
        <translation>%1
Il n’y a plus de projet dans ce dossier. Suppr le retire de la liste.</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1, introuvable</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>alter::RecordModel</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>alter::ReferenceModel</name>
    <message>
        <source>base (the backbone alone)</source>
        <translation>base (modèle de base seul)</translation>
    </message>
</context>
<context>
    <name>alter::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Writing the report: %1 %</source>
        <translation>Écriture du rapport&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Une évaluation est en cours.</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>Un rapport est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Lecture des résultats…</translation>
    </message>
    <message>
        <source>Comparing the results…</source>
        <translation>Comparaison des résultats…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Results compares what runs reached, task by task. Train a run first.</source>
        <translation>La page Résultats compare ce que les exécutions ont atteint, tâche par tâche. Lancez d’abord un entraînement.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Evaluate a run, and the backbone alone to compare with.</source>
        <translation>Rien n’a encore été mesuré. Évaluez une exécution, et le modèle de base seul pour comparer.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>nothing: evaluate the backbone alone, too</source>
        <translation>rien&#xa0;: évaluer aussi le modèle de base seul</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Le tableau a été copié.</translation>
    </message>
    <message>
        <source>The bundle is in %1</source>
        <translation>Le paquet est dans %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gain over</source>
        <translation>Gain sur</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gains</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Export comparison…</source>
        <translation>Exporter la comparaison…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Écrire un rapport…</translation>
    </message>
    <message>
        <source>All about the newest of the compared runs in one HTML file, which opens without a network</source>
        <translation>Tout sur la plus récente des exécutions comparées, dans un seul fichier HTML qui s’ouvre sans réseau</translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation>Exporter un paquet…</translation>
    </message>
    <message>
        <source>A run&apos;s experts and routers with a model card, as a folder to pass on</source>
        <translation>Les experts et les routeurs d’une exécution avec une fiche de modèle, dans un dossier à transmettre</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Chiffres (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Transfer is being measured.</source>
        <translation>Le transfert est en cours de mesure.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
</context>
<context>
    <name>alter::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>A what-if question is being answered.</source>
        <translation>Une question «&#xa0;Et si&#xa0;» est en cours de traitement.</translation>
    </message>
    <message>
        <source>Reading the routing…</source>
        <translation>Lecture du routage…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>Routing shows how tasks use each other&apos;s experts. Train a run first.</source>
        <translation>La page Routage montre comment les tâches utilisent les experts des autres. Lancez d’abord un entraînement.</translation>
    </message>
    <message>
        <source>No run has recorded routing yet. A run records it at each validation.</source>
        <translation>Aucune exécution n’a encore enregistré de routage. Une exécution l’enregistre à chaque validation.</translation>
    </message>
    <message>
        <source>The run %1 has not recorded routing yet. It will appear here after its first validation.</source>
        <translation>L’exécution %1 n’a pas encore enregistré de routage. Il apparaîtra ici après sa première validation.</translation>
    </message>
    <message>
        <source>The run %1 ended before its first validation, so that it has recorded no routing.</source>
        <translation>L’exécution %1 a pris fin avant sa première validation&#xa0;: elle n’a enregistré aucun routage.</translation>
    </message>
    <message>
        <source>All layers are in the picture.</source>
        <translation>Toutes les couches figurent dans l’image.</translation>
    </message>
    <message>
        <source>Routing as a table</source>
        <translation>Routage en tableau</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Views of the routing</source>
        <translation>Vues du routage</translation>
    </message>
    <message>
        <source>Tasks and layers</source>
        <translation>Tâches et couches</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>Exporter les chiffres…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>Exporter le routage</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Chiffres (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Le tableau a été copié.</translation>
    </message>
</context>
<context>
    <name>alter::RoutingStrip</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Tokens by winning expert</source>
        <translation>Jetons par expert gagnant</translation>
    </message>
    <message>
        <source>A gate is the weight with which an expert&apos;s output is added for this token; the expert with the largest one, without its sign, wins it.</source>
        <translation>Une porte est le poids avec lequel la sortie d’un expert est ajoutée pour ce jeton&#x202f;; l’expert dont la porte est la plus grande, sans son signe, le remporte.</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>moyenne de %1</translation>
    </message>
    <message>
        <source>Choose a token to read its gates.</source>
        <translation>Choisissez un jeton pour lire ses portes.</translation>
    </message>
    <message>
        <source>does not go through this layer</source>
        <translation>ne passe pas par cette couche</translation>
    </message>
</context>
<context>
    <name>alter::RunActions</name>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Continue as …</source>
        <translation>Continuer comme…</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save checkpoint now</source>
        <translation>Créer un point de contrôle</translation>
    </message>
    <message>
        <source>Rename run …</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Edit note …</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Delete run …</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Set up a training</source>
        <translation>Configurer un entraînement</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>Aucune exécution n’est choisie.</translation>
    </message>
    <message>
        <source>It was asked to end already.</source>
        <translation>Son arrêt est déjà demandé.</translation>
    </message>
    <message>
        <source>The run does not run: it is %1.</source>
        <translation>L’exécution n’est pas en cours&#x202f;; état&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Elle est déjà en cours.</translation>
    </message>
    <message>
        <source>It is finished: there is nothing to go on with.</source>
        <translation>Elle est terminée&#xa0;: il n’y a rien à poursuivre.</translation>
    </message>
    <message>
        <source>Stop the run first.</source>
        <translation>Arrêtez d’abord l’exécution.</translation>
    </message>
    <message>
        <source>It has come to no step yet.</source>
        <translation>Elle n’a encore atteint aucun pas.</translation>
    </message>
    <message>
        <source>Set up a new run that begins with the weights of one of its checkpoints</source>
        <translation>Configurer une nouvelle exécution qui part des poids d’un de ses points de contrôle</translation>
    </message>
    <message>
        <source>%1 was asked; it obeys after its present step.</source>
        <translation>Demande transmise à %1&#x202f;; elle prend effet après le pas actuel.</translation>
    </message>
    <message>
        <source>stopping with a checkpoint …</source>
        <translation>arrêt avec point de contrôle…</translation>
    </message>
    <message>
        <source>pausing with a checkpoint …</source>
        <translation>pause avec point de contrôle…</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Renommer l’exécution</translation>
    </message>
    <message>
        <source>Name of the run:</source>
        <translation>Nom de l’exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Note sur %1&#xa0;:</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <translation>Supprimer l’exécution %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its checkpoints, curves, routing and evaluations go with it. This cannot be undone.</source>
        <translation>Ses points de contrôle, courbes, routages et évaluations seront supprimés aussi. Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>alter::RunBanner</name>
    <message>
        <source>It came to step %1; there is no checkpoint yet, so it begins again from its start.</source>
        <translation>Elle a atteint le pas %1&#x202f;; sans point de contrôle pour l’instant, elle reprend du début.</translation>
    </message>
    <message>
        <source>It came to step %1; the checkpoint of step %2 is safe.</source>
        <translation>Elle a atteint le pas %1&#x202f;; le point de contrôle du pas %2 est conservé.</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>L’exécution a échoué.</translation>
    </message>
    <message>
        <source>‖ The run is paused.</source>
        <translation>‖ L’exécution est en pause.</translation>
    </message>
    <message>
        <source>■ The run was stopped.</source>
        <translation>■ L’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>○ The run has not begun.</source>
        <translation>○ L’exécution n’a pas démarré.</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>New run from this configuration</source>
        <translation>Nouvelle exécution avec cette configuration</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>État de l’exécution</translation>
    </message>
</context>
<context>
    <name>alter::RunBar</name>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>Compa&amp;rer à</translation>
    </message>
    <message>
        <source>Step to compare with</source>
        <translation>Pas à comparer</translation>
    </message>
    <message>
        <source>Shows the difference: this run&apos;s values minus those of the other step or run</source>
        <translation>Affiche la différence&#xa0;: les valeurs de cette exécution moins celles de l’autre pas ou de l’autre exécution</translation>
    </message>
    <message>
        <source>%1 (none recorded yet)</source>
        <translation>%1 (rien d’enregistré)</translation>
    </message>
    <message>
        <source>There is no other run that has recorded routing.</source>
        <translation>Aucune autre exécution n’a enregistré de routage.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>un autre pas</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
</context>
<context>
    <name>alter::RunBillView</name>
    <message>
        <source>What it comes to</source>
        <translation>Bilan prévu</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Paramètres entraînables</translation>
    </message>
    <message>
        <source>Stored with the run</source>
        <translation>Stocké avec l’exécution</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Shortened prompts</source>
        <translation>Invites raccourcies</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>Dans un terminal</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>Commande équivalente</translation>
    </message>
</context>
<context>
    <name>alter::RunForm</name>
    <message>
        <source>Start run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Mettre en file</translation>
    </message>
    <message>
        <source>Start from: %1</source>
        <translation>Partir de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Load …</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier commande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It waits until the queue is started</source>
        <translation>Elle attend que la file soit lancée</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>New run, going out from %1</source>
        <translation>Nouvelle exécution, à partir de %1</translation>
    </message>
    <message>
        <source>It cannot start now: the memory will not do.</source>
        <translation>Démarrage impossible pour l’instant&#xa0;: la mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>The project has no backbone yet: add one on the Data page.</source>
        <translation>Le projet n’a pas encore de modèle de base&#xa0;: ajoutez-en un à la page Données.</translation>
    </message>
    <message>
        <source>The project has no tasks yet: import one on the Data page.</source>
        <translation>Le projet n’a pas encore de tâches&#xa0;: importez-en une à la page Données.</translation>
    </message>
    <message>
        <source>Tick a task with training examples.</source>
        <translation>Cochez une tâche qui a des exemples d’entraînement.</translation>
    </message>
    <message>
        <source>Not allowed: %1. Expected: %2.</source>
        <translation>Non autorisé&#xa0;: %1. Attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>Load configuration</source>
        <translation>Charger une configuration</translation>
    </message>
    <message>
        <source>Configuration of a run (*.json)</source>
        <translation>Configuration d’exécution (*.json)</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>Chargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>alter::RunListModel</name>
    <message>
        <source>%1: %2 on %3
Tick the box to lay its loss over the chosen run&apos;s.</source>
        <translation>%1&#xa0;: %2 sur %3
Cochez la case pour superposer sa perte à celle de l’exécution choisie.</translation>
    </message>
</context>
<context>
    <name>alter::RunPanel</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>Lancer la file</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Train what waits, one run after the other, also with this window closed</source>
        <translation>Entraîner ce qui attend, une exécution après l’autre, même une fois cette fenêtre fermée</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>File (%1)</translation>
    </message>
    <message>
        <source>Nothing waits: set up a new run first.</source>
        <translation>Rien n’attend&#xa0;: configurez d’abord une nouvelle exécution.</translation>
    </message>
</context>
<context>
    <name>alter::RunView</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Reading the curves of %1</source>
        <translation>Lecture des courbes de %1</translation>
    </message>
    <message>
        <source>The backbone and the data are being loaded; curves come with the first step.</source>
        <translation>Le modèle de base et les données sont en cours de chargement&#x202f;; les courbes viennent avec le premier pas.</translation>
    </message>
    <message>
        <source>This run came to no step, so there are no curves.</source>
        <translation>Cette exécution n’a atteint aucun pas&#xa0;: il n’y a donc pas de courbes.</translation>
    </message>
</context>
<context>
    <name>alter::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Trouver une action ou touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>alter::StatisticsView</name>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Examples by label</source>
        <translation>Exemples par étiquette</translation>
    </message>
    <message>
        <source>Prompt lengths</source>
        <translation>Longueurs d’invite</translation>
    </message>
    <message>
        <source>Target lengths</source>
        <translation>Longueurs de cible</translation>
    </message>
    <message>
        <source>Counts the examples as they are now, without the excluded ones</source>
        <translation>Compte les exemples tels qu’ils sont maintenant, sans les exclus</translation>
    </message>
    <message>
        <source>Choose a task to see its statistics</source>
        <translation>Choisissez une tâche pour voir ses statistiques</translation>
    </message>
    <message>
        <source>Nothing was counted when this task was imported</source>
        <translation>Rien n’a été compté à l’importation de cette tâche</translation>
    </message>
    <message>
        <source>Counting, %1</source>
        <translation>Comptage, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) for %1 when they were counted last</source>
        <translation>
            <numerusform>%Ln exemple (%1) au dernier comptage</numerusform>
            <numerusform>%Ln exemples (%1) au dernier comptage</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation>Longueur d’invite</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>Longueur de cible</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>%1 in %2: mean %3, median %4, 95 % at most %5, longest %6</source>
        <translation>%1 en %2&#xa0;: moyenne %3, médiane %4, 95&#xa0;% au plus %5, maximum %6</translation>
    </message>
</context>
<context>
    <name>alter::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where runs of this project compute; click for the run</source>
        <translation>Où calculent les exécutions de ce projet&#x202f;; un clic montre l’exécution</translation>
    </message>
    <message>
        <source>Show the runs of this project</source>
        <translation>Montrer les exécutions de ce projet</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>exécution %1 · %2</translation>
    </message>
    <message>
        <source>The most memory the run has held, and what programs may still take on this machine</source>
        <translation>Le maximum de mémoire pris par l’exécution, et ce que les programmes peuvent encore prendre sur cette machine</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This desktop has no program that opens %1</source>
        <translation>Ce bureau n’a pas de programme qui ouvre %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ouvre %1</translation>
    </message>
</context>
<context>
    <name>alter::TaskAnswersView</name>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Export confusion</source>
        <translation>Exporter la confusion</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Exporter les réponses</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>Lecture des réponses…</translation>
    </message>
    <message>
        <source>no other run</source>
        <translation>aucune autre</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Choose another run to compare with.</source>
        <translation>Choisissez une autre exécution à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s)</source>
        <translation>
            <numerusform>%1 sur %n exemple</numerusform>
            <numerusform>%1 sur %n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt:</source>
        <translation>Invite&#xa0;:</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Accepté&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (score %2):</source>
        <translation>%1 (score %2)&#xa0;:</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Run whose answers are shown</source>
        <translation>Exécution dont les réponses sont affichées</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Quelles réponses</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>Exécution à comparer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>toute réponse</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>non juste</translation>
    </message>
    <message>
        <source>changed from</source>
        <translation>différente de</translation>
    </message>
    <message>
        <source>better than</source>
        <translation>meilleure que</translation>
    </message>
    <message>
        <source>worse than</source>
        <translation>pire que</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>pires d’abord</translation>
    </message>
    <message>
        <source>in random order</source>
        <translation>ordre aléatoire</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>ordre d’origine</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>The example and all answers to it</source>
        <translation>L’exemple et toutes ses réponses</translation>
    </message>
    <message>
        <source>Show in Data</source>
        <translation>Voir dans Données</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Right labels against answers</source>
        <translation>Étiquettes correctes et réponses</translation>
    </message>
    <message>
        <source>This task&apos;s answers are free text: there are no labels to take for each other.</source>
        <translation>Les réponses de cette tâche sont du texte libre&#xa0;: il n’y a pas d’étiquettes à confondre.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>%1, answered by %2</source>
        <translation>%1, réponses de %2</translation>
    </message>
</context>
<context>
    <name>alter::TaskEditor</name>
    <message>
        <source>Prompt template</source>
        <translation>Modèle de texte de l’invite</translation>
    </message>
    <message>
        <source>Answer template</source>
        <translation>Modèle de texte de la réponse</translation>
    </message>
    <message>
        <source>Edit the task %1</source>
        <translation>Modifier la tâche %1</translation>
    </message>
    <message>
        <source>one on each line; none: any text is an answer</source>
        <translation>une par ligne&#x202f;; aucune&#xa0;: tout texte est une réponse</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Invite</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Measured &amp;by</source>
        <translation>&amp;Mesurée par</translation>
    </message>
    <message>
        <source>First example</source>
        <translation>Premier exemple</translation>
    </message>
    <message>
        <source>Save task</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 examples %Ln do(es) not fit: %2</source>
        <translation>
            <numerusform>Sur les %1 premiers exemples, %Ln ne convient pas&#xa0;: %2</numerusform>
            <numerusform>Sur les %1 premiers exemples, %Ln ne conviennent pas&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Edit task…</source>
        <translation>Modifier la tâche…</translation>
    </message>
    <message>
        <source>Rename task…</source>
        <translation>Renommer la tâche…</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Supprimer la tâche</translation>
    </message>
    <message>
        <source>Rename the task %1</source>
        <translation>Renommer la tâche %1</translation>
    </message>
    <message>
        <source>These runs keep the name %1 in their results: %2. One of them that is not finished can go on only while a task has that name.</source>
        <translation>Ces exécutions gardent le nom %1 dans leurs résultats&#xa0;: %2. Celles qui ne sont pas terminées ne peuvent continuer que tant qu’une tâche porte ce nom.</translation>
    </message>
    <message>
        <source>Reading the tasks</source>
        <translation>Lecture des tâches</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This project has no task yet</source>
        <translation>Ce projet n’a pas encore de tâche</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
</context>
<context>
    <name>alter::TaskMixTable</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Tasks and their mix</source>
        <translation>Tâches et dosage</translation>
    </message>
    <message>
        <source>With 2 a task is drawn twice as often, beside the others, as with 1</source>
        <translation>À 2, une tâche est tirée deux fois plus souvent qu’à 1, par rapport aux autres</translation>
    </message>
    <message>
        <source>How many of the training examples are drawn from each task</source>
        <translation>Combien des exemples d’entraînement sont tirés de chaque tâche</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>alter::TaskModel</name>
    <message>
        <source>%1, measured by %2. %3</source>
        <translation>%1, métrique&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>alter::TemplateStep</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Modèle de texte de l’invite</translation>
    </message>
    <message>
        <source>Target template</source>
        <translation>Modèle de texte de la cible</translation>
    </message>
    <message>
        <source>Rendered prompt</source>
        <translation>Invite générée</translation>
    </message>
    <message>
        <source>Rendered target</source>
        <translation>Cible générée</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>&amp;Prompt template</source>
        <translation>Modèle d’&amp;invite</translation>
    </message>
    <message>
        <source>&amp;Target template</source>
        <translation>Modèle de &amp;cible</translation>
    </message>
    <message>
        <source>Type { for the fields: %1. Behind a | stand filters: {answers|first}, {label|map}. A brace as text is written {{.</source>
        <translation>Tapez { pour les champs&#xa0;: %1. Après | viennent les filtres&#xa0;: {answers|first}, {label|map}. Une accolade comme texte s’écrit {{.</translation>
    </message>
    <message>
        <source>A template has a fault.</source>
        <translation>Un modèle de texte contient une erreur.</translation>
    </message>
    <message>
        <source>The prompt template holds no field, so all prompts would be the same.</source>
        <translation>Le modèle de texte de l’invite ne contient aucun champ&#xa0;: toutes les invites seraient identiques.</translation>
    </message>
    <message>
        <source>Row %1 of the first %2</source>
        <translation>Ligne %1 des %2 premières</translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln word(s)</source>
        <translation>
            <numerusform>Invite · %Ln mot</numerusform>
            <numerusform>Invite · %Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln word(s)</source>
        <translation>
            <numerusform>Cible · %Ln mot</numerusform>
            <numerusform>Cible · %Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s) of %1</source>
        <translation>
            <numerusform>Invite · %Ln jeton de %1</numerusform>
            <numerusform>Invite · %Ln jetons de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s) of %1</source>
        <translation>
            <numerusform>Cible · %Ln jeton de %1</numerusform>
            <numerusform>Cible · %Ln jetons de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de texte</translation>
    </message>
</context>
<context>
    <name>alter::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>There is one recorded moment only; each validation adds one.</source>
        <translation>Il n’y a qu’un moment enregistré&#x202f;; chaque validation en ajoute un.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play through the training (Space)</source>
        <translation>Parcourir l’entraînement (Espace)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
</context>
<context>
    <name>alter::TokenResults</name>
    <message>
        <source>Gates of the chosen token as a table</source>
        <translation>Portes du jeton choisi en tableau</translation>
    </message>
    <message>
        <source>Gates of all tokens as a table</source>
        <translation>Portes de tous les jetons en tableau</translation>
    </message>
    <message>
        <source>Chosen token</source>
        <translation>Jeton choisi</translation>
    </message>
    <message>
        <source>Its table</source>
        <translation>Son tableau</translation>
    </message>
    <message>
        <source>Table of all tokens</source>
        <translation>Tableau des jetons</translation>
    </message>
</context>
<context>
    <name>alter::TokenStrip</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Arrow keys step from token to token, Home and End go to the first and the last.</source>
        <translation>Les flèches vont de jeton en jeton, Début et Fin au premier et au dernier.</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3</source>
        <translation>Jeton %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>alter::TokenText</name>
    <message>
        <source>Token %1 of %2: “%3”</source>
        <translation>Jeton %1 sur %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
</context>
<context>
    <name>alter::TokensView</name>
    <message>
        <source>Reading the example…</source>
        <translation>Lecture de l’exemple…</translation>
    </message>
    <message>
        <source>Tokens show how one text goes through the experts. Train a run first.</source>
        <translation>La vue Jetons montre comment un texte traverse les experts. Lancez d’abord un entraînement.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type a prompt</source>
        <translation>Saisir une invite</translation>
    </message>
    <message>
        <source>Type a prompt above, then route it.</source>
        <translation>Saisissez une invite ci-dessus, puis routez-la.</translation>
    </message>
    <message>
        <source>The project has none of the run&apos;s tasks any more.</source>
        <translation>Le projet n’a plus aucune des tâches de l’exécution.</translation>
    </message>
    <message>
        <source>%1 has no %2 examples.</source>
        <translation>%1 n’a aucun exemple dans la partition %2.</translation>
    </message>
    <message>
        <source>The templates of %1 do not fit this example: %2</source>
        <translation>Les modèles de texte de %1 ne conviennent pas à cet exemple&#xa0;: %2</translation>
    </message>
    <message>
        <source>The run %1 has no checkpoint yet. Its first one will be routed through.</source>
        <translation>L’exécution %1 n’a pas encore de point de contrôle. Le premier servira au routage.</translation>
    </message>
    <message>
        <source>The run %1 ended without a checkpoint, so that there is nothing to route through.</source>
        <translation>L’exécution %1 a pris fin sans point de contrôle&#xa0;: il n’y a rien pour router.</translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>invite libre</translation>
    </message>
    <message>
        <source>%1 example %L2 of %3 with its answer</source>
        <translation>%3, exemple %L2 (%1), avec sa réponse</translation>
    </message>
    <message>
        <source>Routing %1…</source>
        <translation>Routage&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Loading the model of %1, which takes a few seconds the first time…</source>
        <translation>Chargement du modèle de %1, quelques secondes la première fois…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Routing was cancelled.</source>
        <translation>Le routage a été annulé.</translation>
    </message>
    <message>
        <source>Route again</source>
        <translation>Router encore</translation>
    </message>
</context>
<context>
    <name>alter::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>The new run has a value that is not allowed.</source>
        <translation>La nouvelle exécution a une valeur non autorisée.</translation>
    </message>
    <message>
        <source>Fold the runs</source>
        <translation>Replier les exécutions</translation>
    </message>
    <message>
        <source>Fold the details</source>
        <translation>Replier les détails</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run begins as soon as its device is free.</source>
        <translation>L’exécution démarre dès que son appareil est libre.</translation>
    </message>
    <message>
        <source>The run waits in the queue.</source>
        <translation>L’exécution attend dans la file.</translation>
    </message>
    <message>
        <source>Open a project to train on its tasks.</source>
        <translation>Ouvrez un projet pour entraîner sur ses tâches.</translation>
    </message>
    <message>
        <source>Reading the runs of %1</source>
        <translation>Lecture des exécutions de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Nothing was trained in this project yet.</source>
        <translation>Rien n’a encore été entraîné dans ce projet.</translation>
    </message>
    <message>
        <source>%1 has no checkpoint to continue from yet.</source>
        <translation>%1 n’a pas encore de point de contrôle à partir duquel continuer.</translation>
    </message>
</context>
<context>
    <name>alter::TransferView</name>
    <message>
        <source>Reading what was measured…</source>
        <translation>Lecture des mesures…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Transfer shows what each task gains or loses when an expert is left out: its own, or another task&apos;s. Each task is evaluated once with all experts and once without each.</source>
        <translation>Le transfert montre ce que chaque tâche gagne ou perd quand un expert est retiré : le sien ou celui d’une autre tâche. Chaque tâche est évaluée une fois avec tous les experts et une fois sans chacun.</translation>
    </message>
    <message>
        <source>Measure transfer</source>
        <translation>Mesurer le transfert</translation>
    </message>
    <message>
        <source>Compare a run that has a checkpoint: the backbone alone has no experts.</source>
        <translation>Comparer une exécution qui a un point de contrôle : le modèle de base seul n’a pas d’experts.</translation>
    </message>
    <message>
        <source>The transfer of %1 could not be measured.</source>
        <translation>Le transfert de %1 n’a pas pu être mesuré.</translation>
    </message>
    <message>
        <source>Export transfer</source>
        <translation>Exporter le transfert</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Progress of measuring transfer</source>
        <translation>Avancement de la mesure du transfert</translation>
    </message>
    <message>
        <source>Cancel measuring</source>
        <translation>Annuler la mesure</translation>
    </message>
    <message>
        <source>Run whose experts are left out</source>
        <translation>Exécution dont les experts sont retirés</translation>
    </message>
    <message>
        <source>E&amp;xamples a task</source>
        <translation>E&amp;xemples par tâche</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>The first so many of the split; 0 = all</source>
        <translation>Les premiers de la partition, en ce nombre&#x202f;; 0 = tous</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Tasks against left-out experts</source>
        <translation>Tâches et experts retirés</translation>
    </message>
</context>
<context>
    <name>alter::ViewBar</name>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>Scale without own experts</source>
        <translation>Échelle sans experts propres</translation>
    </message>
    <message>
        <source>Tasks × experts</source>
        <translation>Tâches × experts</translation>
    </message>
    <message>
        <source>Layers × experts</source>
        <translation>Couches × experts</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Par similarité</translation>
    </message>
    <message>
        <source>Order of tasks and experts</source>
        <translation>Ordre des tâches et des experts</translation>
    </message>
    <message>
        <source>Alike ones beside each other: average linkage of the cosine distances, over all layers</source>
        <translation>Les semblables côte à côte&#xa0;: lien moyen des distances cosinus, sur toutes les couches</translation>
    </message>
    <message>
        <source>A task&apos;s own expert outweighs the others; with this the colours tell the others apart</source>
        <translation>L’expert propre à une tâche l’emporte sur les autres&#x202f;; ainsi, les couleurs distinguent les autres entre eux</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>toutes</translation>
    </message>
</context>
<context>
    <name>alter::WelcomePage</name>
    <message>
        <source>Or drop a project&apos;s folder here.</source>
        <translation>Ou déposez ici le dossier d’un projet.</translation>
    </message>
    <message>
        <source>ALTER Workbench</source>
        <translation>ALTER Workbench</translation>
    </message>
    <message>
        <source>Train one small language model on several tasks, and see how each task travels through the adapters.</source>
        <translation>Entraîner un petit modèle de langue sur plusieurs tâches, et voir comment chaque tâche traverse les adaptateurs.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>Six small tasks about messages to an online shop. Goes to %1.</source>
        <translation>Six petites tâches sur des messages à une boutique en ligne. Placé dans %1.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>A folder with a project.sqlite, made here or with alter init.</source>
        <translation>Un dossier avec un project.sqlite, créé ici ou avec alter init.</translation>
    </message>
    <message>
        <source>Make a project…</source>
        <translation>Créer un projet…</translation>
    </message>
    <message>
        <source>An empty one, for tasks of your own from CSV, JSON, Parquet and other files.</source>
        <translation>Un projet vide, pour vos propres tâches en CSV, JSON, Parquet et autres fichiers.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
</context>
<context>
    <name>alter::WhatIfModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The metric with the change minus the metric without it, in hundredths</source>
        <translation>La métrique avec le changement moins la métrique sans lui, en centièmes</translation>
    </message>
    <message>
        <source>Where the change would lie for other examples like these, in 95 of 100 cases; where it spans 0, chance may be all there is</source>
        <translation>Où se situerait le changement pour d’autres exemples semblables, dans 95 cas sur 100&#x202f;; s’il englobe 0, ce peut n’être que le hasard</translation>
    </message>
    <message>
        <source>The metric without the change</source>
        <translation>La métrique sans le changement</translation>
    </message>
    <message>
        <source>The metric with the change</source>
        <translation>La métrique avec le changement</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle 95&#xa0;%</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>alter::WhatIfPanel</name>
    <message>
        <source>A factor of 1 changes nothing.</source>
        <translation>Un facteur de 1 ne change rien.</translation>
    </message>
    <message>
        <source>A question is being answered.</source>
        <translation>Une question est en cours de traitement.</translation>
    </message>
    <message>
        <source>Evaluates the task on its validation examples with and without the change</source>
        <translation>Évalue la tâche sur ses exemples de validation, avec et sans le changement</translation>
    </message>
    <message>
        <source>Loading the model of %1, which takes a few seconds the first time…</source>
        <translation>Chargement du modèle de %1, quelques secondes la première fois…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>The question was cancelled.</source>
        <translation>La question a été annulée.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Rescoring shows what an expert is worth to a task: its validation metric with the expert changed, against the metric as it is. The run&apos;s kept weights are asked, not those of the time slider.</source>
        <translation>La réévaluation montre ce qu’un expert vaut pour une tâche&#xa0;: sa métrique de validation avec l’expert modifié, comparée à la métrique telle quelle. Elle porte sur les poids conservés de l’exécution, non sur ceux du curseur de temps.</translation>
    </message>
    <message>
        <source>The questions were copied.</source>
        <translation>Les questions ont été copiées.</translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>Exporter les questions</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Chiffres (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>Facte&amp;ur</translation>
    </message>
    <message>
        <source>Rescore validation</source>
        <translation>Réévaluer</translation>
    </message>
    <message>
        <source>Factor of the expert&apos;s gates</source>
        <translation>Facteur des portes de l’expert</translation>
    </message>
    <message>
        <source>Switch off (ablate)</source>
        <translation>Désactiver (ablation)</translation>
    </message>
    <message>
        <source>Use alone (pin)</source>
        <translation>Utiliser seul</translation>
    </message>
    <message>
        <source>Scale its gates</source>
        <translation>Pondérer ses portes</translation>
    </message>
    <message>
        <source>The expert&apos;s gates become 0</source>
        <translation>Les portes de l’expert passent à 0</translation>
    </message>
    <message>
        <source>Every token goes through this expert with gate 1, and through no other</source>
        <translation>Chaque jeton passe par cet expert avec la porte 1, et par aucun autre</translation>
    </message>
    <message>
        <source>The expert&apos;s gates are multiplied</source>
        <translation>Les portes de l’expert sont multipliées</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>The first so many validation examples; more of them take longer and tell finer differences apart. 0 = all</source>
        <translation>Les premiers exemples de validation, en ce nombre&#x202f;; davantage prend plus de temps et distingue des écarts plus fins. 0 = tous</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>&amp;Expert</source>
        <translation>&amp;Expert</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>C&amp;hangement</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Questions déjà traitées</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Déjà demandé</translation>
    </message>
    <message>
        <source>Copy questions</source>
        <translation>Copier les questions</translation>
    </message>
    <message>
        <source>Export questions…</source>
        <translation>Exporter les questions…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
</context>
<context>
    <name>alter::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Make project…</source>
        <translation>&amp;Créer un projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Ouvrir le projet d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find by name…</source>
        <translation>&amp;Chercher par nom…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème s&amp;ombre</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Guide to this &amp;page</source>
        <translation>Guide de cette &amp;page</translation>
    </message>
    <message>
        <source>&amp;Help for what has the focus</source>
        <translation>Aide sur l’élément ayant le &amp;focus</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About ALTER Workbench</source>
        <translation>À pr&amp;opos d’ALTER Workbench</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Encore aucun</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
</context>
</TS>
