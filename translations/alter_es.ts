<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BackboneEdits</name>
    <message>
        <source>remove the backbone %1</source>
        <translation>quitar el modelo base %1</translation>
    </message>
    <message>
        <source>rename the backbone %1</source>
        <translation>renombrar el modelo base %1</translation>
    </message>
</context>
<context>
    <name>ConfigField</name>
    <message>
        <source>Method and adapters</source>
        <translation>Método y adaptadores</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>two-stage: an expert a task, then routers that let them collaborate; single: experts alone; shared: one adapter for all tasks</source>
        <translation>two-stage: un experto por tarea y después enrutadores que les permiten colaborar; single: solo expertos; shared: un adaptador para todas las tareas</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>A bottleneck beside the feed-forward, or LoRA on its projections</source>
        <translation>Un cuello de botella junto a la capa feed-forward, o LoRA en sus proyecciones</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Inner width of one expert</source>
        <translation>Ancho interior de un experto</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Inside a bottleneck</source>
        <translation>Dentro de un cuello de botella</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Factor on what the experts add</source>
        <translation>Factor de lo que añaden los expertos</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Expertos comunes</translation>
    </message>
    <message>
        <source>Experts that always help, beside the tasks&apos; own</source>
        <translation>Expertos que siempre ayudan, junto a los de las tareas</translation>
    </message>
    <message>
        <source>Blocks from the top</source>
        <translation>Bloques arriba</translation>
    </message>
    <message>
        <source>How many blocks hold experts; 0 = all</source>
        <translation>Cuántos bloques tienen expertos; 0 = todos</translation>
    </message>
    <message>
        <source>Stage 2 trains experts too</source>
        <translation>Expertos en etapa 2</translation>
    </message>
    <message>
        <source>Otherwise it trains routers alone</source>
        <translation>Si no, entrena solo los enrutadores</translation>
    </message>
    <message>
        <source>Their rate</source>
        <translation>Su tasa</translation>
    </message>
    <message>
        <source>As a share of stage 2&apos;s learning rate</source>
        <translation>Como parte de la tasa de aprendizaje de la etapa 2</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Enrutador</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Compuertas</translation>
    </message>
    <message>
        <source>residual starts at the task&apos;s own expert; softmax shares one whole</source>
        <translation>residual parte del experto propio de la tarea; softmax reparte un todo</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Observa</translation>
    </message>
    <message>
        <source>The task alone, the whole prompt, or each token</source>
        <translation>Solo la tarea, todo el prompt o cada token</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Of softmax gates: higher is more even</source>
        <translation>De las compuertas softmax: más alta es más uniforme</translation>
    </message>
    <message>
        <source>Keep the largest</source>
        <translation>Las mayores</translation>
    </message>
    <message>
        <source>Of softmax gates; 0 = all</source>
        <translation>De las compuertas softmax; 0 = todas</translation>
    </message>
    <message>
        <source>Own expert at first</source>
        <translation>Propio al inicio</translation>
    </message>
    <message>
        <source>Weight before training, of softmax gates</source>
        <translation>Peso antes de entrenar, de las compuertas softmax</translation>
    </message>
    <message>
        <source>Load balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Weight of the loss against idle experts</source>
        <translation>Peso de la pérdida contra expertos inactivos</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Prior</translation>
    </message>
    <message>
        <source>Weight of the loss against leaving the own expert</source>
        <translation>Peso de la pérdida contra alejarse del experto propio</translation>
    </message>
    <message>
        <source>Task head</source>
        <translation>Cabeza de tarea</translation>
    </message>
    <message>
        <source>Weight of the loss that learns to recognise tasks</source>
        <translation>Peso de la pérdida que aprende a reconocer tareas</translation>
    </message>
    <message>
        <source>Its learning rate</source>
        <translation>Su tasa</translation>
    </message>
    <message>
        <source>Of the task head, as a multiple of stage 2&apos;s</source>
        <translation>De la cabeza de tarea, como múltiplo de la de la etapa 2</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training examples</source>
        <translation>Pasadas por los ejemplos de entrenamiento</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>At its highest</source>
        <translation>En su máximo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>How the rate falls after the warm-up</source>
        <translation>Cómo baja la tasa tras el calentamiento</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Share of the steps, 0 to 1</source>
        <translation>Parte de los pasos, de 0 a 1</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>0 = none</source>
        <translation>0 = ninguno</translation>
    </message>
    <message>
        <source>Largest gradient norm</source>
        <translation>Norma máx. del gradiente</translation>
    </message>
    <message>
        <source>0 = not clipped</source>
        <translation>0 = sin recorte</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Examples a pass; memory grows with it</source>
        <translation>Ejemplos por pasada; la memoria crece con él</translation>
    </message>
    <message>
        <source>Passes a step</source>
        <translation>Pasadas por paso</translation>
    </message>
    <message>
        <source>Gradients of several passes together</source>
        <translation>Gradientes de varias pasadas juntos</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>Validar cada</translation>
    </message>
    <message>
        <source>Steps; 0 = four times an epoch</source>
        <translation>Pasos; 0 = cuatro veces por época</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Validations without improvement before it ends; 0 = never</source>
        <translation>Validaciones sin mejora antes de terminar; 0 = nunca</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>Go out from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP or RUN@stage1: its weights are what this run begins with</source>
        <translation>RUN, RUN@STEP o RUN@stage1: esta ejecución empieza con sus pesos</translation>
    </message>
    <message>
        <source>Begin with stage</source>
        <translation>Empezar en etapa</translation>
    </message>
    <message>
        <source>2 leaves the experts as they are there and trains the routers</source>
        <translation>2 deja los expertos como están allí y entrena los enrutadores</translation>
    </message>
    <message>
        <source>Limits and machine</source>
        <translation>Límites y máquina</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Máx. de tokens</translation>
    </message>
    <message>
        <source>Prompt and target together; longer prompts are shortened</source>
        <translation>Prompt y objetivo juntos; los prompts más largos se acortan</translation>
    </message>
    <message>
        <source>Validation examples</source>
        <translation>Ej. de validación</translation>
    </message>
    <message>
        <source>A task in each validation; 0 = all</source>
        <translation>Por tarea en cada validación; 0 = todos</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>Máx. de pasos</translation>
    </message>
    <message>
        <source>Of both stages, then it stops with a checkpoint; 0 = no limit</source>
        <translation>De ambas etapas; después se detiene con un punto de control; 0 = sin límite</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Punto de control cada</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Mixing temperature</source>
        <translation>Temp. de mezcla</translation>
    </message>
    <message>
        <source>Higher makes the tasks&apos; shares more even</source>
        <translation>Más alta iguala más las partes de las tareas</translation>
    </message>
    <message>
        <source>Mixing cap</source>
        <translation>Tope de mezcla</translation>
    </message>
    <message>
        <source>Examples beyond it don&apos;t count for a task&apos;s share; 0 = none</source>
        <translation>Los ejemplos que lo superan no cuentan para la parte de una tarea; 0 = ninguno</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Tipo numérico</translation>
    </message>
    <message>
        <source>auto: bf16 where the device has it</source>
        <translation>auto: bf16 donde el dispositivo lo tenga</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Hilos de procesador</translation>
    </message>
    <message>
        <source>0 = all cores</source>
        <translation>0 = todos los núcleos</translation>
    </message>
    <message>
        <source>Keep lower states</source>
        <translation>Guardar estados bajos</translation>
    </message>
    <message>
        <source>Hidden states below the first experts are computed once</source>
        <translation>Los estados ocultos bajo los primeros expertos se calculan una vez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Empty: run-1, run-2 …</source>
        <translation>Vacío: run-1, run-2…</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>The frozen language model</source>
        <translation>El modelo de lenguaje congelado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>auto: the best there is; cpu, cuda, cuda:0 …</source>
        <translation>auto: el mejor que haya; cpu, cuda, cuda:0…</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Of everything random</source>
        <translation>De todo lo aleatorio</translation>
    </message>
    <message>
        <source>Stage 1: experts</source>
        <translation>Etapa 1: expertos</translation>
    </message>
    <message>
        <source>Stage 2: routers</source>
        <translation>Etapa 2: enrutadores</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message numerus="yes">
        <source>%1: right in %n example(s), %2 % of those with this label</source>
        <translation>
            <numerusform>%1: correcta en %n ejemplo, %2 % de los que tienen esta etiqueta</numerusform>
            <numerusform>%1: correcta en %n ejemplos, %2 % de los que tienen esta etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered as %2 in %n example(s), %3 % of those with this label</source>
        <translation>
            <numerusform>%1 respondida como %2 en %n ejemplo, %3 % de los que tienen esta etiqueta</numerusform>
            <numerusform>%1 respondida como %2 en %n ejemplos, %3 % de los que tienen esta etiqueta</numerusform>
        </translation>
    </message>
    <message>
        <source>right label</source>
        <translation>etiqueta correcta</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>share of the row</source>
        <translation>parte de la fila</translation>
    </message>
    <message>
        <source>Rows: the right label; columns: what was answered; the numbers count examples. A click shows them.</source>
        <translation>Filas: la etiqueta correcta; columnas: la respuesta; los números cuentan ejemplos. Un clic los muestra.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Se copió la tabla.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>1 to 64 letters, digits, - _ . +, not starting with . or -</source>
        <translation>de 1 a 64 letras, cifras o - _ . +, sin empezar por . ni -</translation>
    </message>
    <message>
        <source>A decoding option has a value that is not allowed.</source>
        <translation>Una opción de decodificación tiene un valor no permitido.</translation>
    </message>
    <message>
        <source>A file could not be brought to the disk.</source>
        <translation>No se pudo llevar un archivo al disco.</translation>
    </message>
    <message>
        <source>A file is needed here.</source>
        <translation>Aquí hace falta un archivo.</translation>
    </message>
    <message>
        <source>A file or folder could not be used.</source>
        <translation>No se pudo usar un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>A file was expected, this is a folder.</source>
        <translation>Se esperaba un archivo y esto es una carpeta.</translation>
    </message>
    <message>
        <source>A filter&apos;s argument must be in double quotes.</source>
        <translation>El argumento de un filtro debe ir entre comillas dobles.</translation>
    </message>
    <message>
        <source>A finished folder could not be put in its place.</source>
        <translation>No se pudo poner en su sitio una carpeta terminada.</translation>
    </message>
    <message>
        <source>A folder cannot be made.</source>
        <translation>No se puede crear una carpeta.</translation>
    </message>
    <message>
        <source>A folder of this name is left over from an import that did not end.</source>
        <translation>Queda una carpeta con este nombre de una importación que no terminó.</translation>
    </message>
    <message>
        <source>A folder of this name is left over in the project.</source>
        <translation>Queda una carpeta con este nombre en el proyecto.</translation>
    </message>
    <message>
        <source>A label has no tokens.</source>
        <translation>Una etiqueta no tiene tokens.</translation>
    </message>
    <message>
        <source>A label id is not in the label map.</source>
        <translation>Un identificador de etiqueta no está en el mapa de etiquetas.</translation>
    </message>
    <message>
        <source>A mix has a factor that is no number.</source>
        <translation>Una combinación tiene un factor que no es un número.</translation>
    </message>
    <message>
        <source>A model card is about a run.</source>
        <translation>Una ficha de modelo trata de una ejecución.</translation>
    </message>
    <message>
        <source>A program could not be started.</source>
        <translation>No se pudo iniciar un programa.</translation>
    </message>
    <message>
        <source>A prompt is empty.</source>
        <translation>Un prompt está vacío.</translation>
    </message>
    <message>
        <source>A random choice among nothing was asked for.</source>
        <translation>Se pidió elegir al azar entre nada.</translation>
    </message>
    <message>
        <source>A record does not end.</source>
        <translation>Un registro no termina.</translation>
    </message>
    <message>
        <source>A report is about a run.</source>
        <translation>Un informe trata de una ejecución.</translation>
    </message>
    <message>
        <source>A run cannot be called &quot;base&quot;.</source>
        <translation>Una ejecución no puede llamarse «base».</translation>
    </message>
    <message>
        <source>A run has the same adapters and routers as the run that it goes out from.</source>
        <translation>Una ejecución tiene los mismos adaptadores y enrutadores que aquella de la que parte.</translation>
    </message>
    <message>
        <source>A run has the same backbone as the run that it goes out from.</source>
        <translation>Una ejecución tiene el mismo modelo base que aquella de la que parte.</translation>
    </message>
    <message>
        <source>A run is named twice.</source>
        <translation>Una ejecución se nombra dos veces.</translation>
    </message>
    <message>
        <source>A table row has more cells than the table has columns.</source>
        <translation>Una fila de la tabla tiene más celdas que columnas la tabla.</translation>
    </message>
    <message>
        <source>A task has no training examples.</source>
        <translation>Una tarea no tiene ejemplos de entrenamiento.</translation>
    </message>
    <message>
        <source>A tensor did not give the bytes its shape needs.</source>
        <translation>Un tensor no dio los bytes que su forma necesita.</translation>
    </message>
    <message>
        <source>A tensor has an impossible shape.</source>
        <translation>Un tensor tiene una forma imposible.</translation>
    </message>
    <message>
        <source>A tensor is not made of whole blocks.</source>
        <translation>Un tensor no está hecho de bloques enteros.</translation>
    </message>
    <message>
        <source>A tensor of the adapter file has another shape.</source>
        <translation>Un tensor del archivo de adaptadores tiene otra forma.</translation>
    </message>
    <message>
        <source>A tensor type has no block layout.</source>
        <translation>Un tipo de tensor no tiene disposición de bloques.</translation>
    </message>
    <message>
        <source>A token is of a kind that is not known.</source>
        <translation>Un token es de una clase desconocida.</translation>
    </message>
    <message>
        <source>A weight has another shape than the configuration says.</source>
        <translation>Un peso tiene otra forma que la que dice la configuración.</translation>
    </message>
    <message>
        <source>Add one with: alter task add PROJECT --spec DIR</source>
        <translation>Añadir una con: alter task add PROJECT --spec DIR</translation>
    </message>
    <message>
        <source>Add that backbone to the project first: alter backbone add PROJECT PATH</source>
        <translation>Añadir antes ese modelo base al proyecto: alter backbone add PROJECT PATH</translation>
    </message>
    <message>
        <source>Add the example on the Data page, where each field can be filled in.</source>
        <translation>Añadir el ejemplo en la página Datos, donde se puede rellenar cada campo.</translation>
    </message>
    <message>
        <source>An answer cannot be measured without a reference.</source>
        <translation>Sin referencia no se puede medir una respuesta.</translation>
    </message>
    <message>
        <source>Another process has been writing to the project for more than a minute.</source>
        <translation>Otro proceso lleva más de un minuto escribiendo en el proyecto.</translation>
    </message>
    <message>
        <source>Another process is working on this run.</source>
        <translation>Otro proceso trabaja en esta ejecución.</translation>
    </message>
    <message>
        <source>Bring back a copy of the project from before it was changed by another program.</source>
        <translation>Recuperar una copia del proyecto anterior al cambio por otro programa.</translation>
    </message>
    <message>
        <source>CUDA does not work here.</source>
        <translation>CUDA no funciona aquí.</translation>
    </message>
    <message>
        <source>Check that config.json belongs to these weights.</source>
        <translation>Comprobar que config.json corresponde a estos pesos.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may write to it, and the free space.</source>
        <translation>Comprobar que existe, que se puede escribir y el espacio libre.</translation>
    </message>
    <message>
        <source>Check that the file is complete and that its configuration belongs to it.</source>
        <translation>Comprobar que el archivo está completo y que su configuración le corresponde.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Comprobar que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Comprobar que se puede leer.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder around it.</source>
        <translation>Comprobar que se puede escribir en la carpeta que la contiene.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Revisar el disco.</translation>
    </message>
    <message>
        <source>Check the free space on the disk.</source>
        <translation>Comprobar el espacio libre del disco.</translation>
    </message>
    <message>
        <source>Check the free space on this disk.</source>
        <translation>Comprobar el espacio libre de este disco.</translation>
    </message>
    <message>
        <source>Check the path, or make a project with: alter init PROJECT</source>
        <translation>Comprobar la ruta o crear un proyecto con: alter init PROJECT</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Comprobar la ruta.</translation>
    </message>
    <message>
        <source>Choose another device, or --device auto.</source>
        <translation>Elegir otro dispositivo, o --device auto.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Choose another template, or write free text.</source>
        <translation>Elegir otra plantilla o escribir texto libre.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller batch, rank or backbone.</source>
        <translation>Cerrar otros programas, o usar un lote, un rango o un modelo base menores.</translation>
    </message>
    <message>
        <source>Copy it from the model&apos;s page into the folder; tokenizer.json is not enough.</source>
        <translation>Copiarlo de la página del modelo a la carpeta; tokenizer.json no basta.</translation>
    </message>
    <message>
        <source>Copy or export the bundle again.</source>
        <translation>Copiar o exportar de nuevo el paquete.</translation>
    </message>
    <message>
        <source>Correct it there. If each line is a value of its own, read it as jsonl.</source>
        <translation>Corregirlo allí. Si cada línea es un valor propio, leerlo como jsonl.</translation>
    </message>
    <message>
        <source>Correct the name, or leave the field out.</source>
        <translation>Corregir el nombre o quitar el campo.</translation>
    </message>
    <message>
        <source>Correct them, or leave them out (--skip-bad).</source>
        <translation>Corregirlas u omitirlas (--skip-bad).</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Descargarlo o copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>Download or write it again; check that it was not cut short.</source>
        <translation>Descargarlo o escribirlo de nuevo; comprobar que no quedó cortado.</translation>
    </message>
    <message>
        <source>Evaluate both on the same split of the same tasks, without different limits.</source>
        <translation>Evaluar ambos en la misma partición de las mismas tareas, sin límites distintos.</translation>
    </message>
    <message>
        <source>Export the bundle again.</source>
        <translation>Exportar de nuevo el paquete.</translation>
    </message>
    <message>
        <source>F32, F16 or BF16</source>
        <translation>F32, F16 o BF16</translation>
    </message>
    <message>
        <source>F32, F16, BF16, F64, I64, I32, I16, I8, U8 or BOOL</source>
        <translation>F32, F16, BF16, F64, I64, I32, I16, I8, U8 o BOOL</translation>
    </message>
    <message>
        <source>Fetch or export the file again; it is not a whole safetensors file.</source>
        <translation>Obtener o exportar de nuevo el archivo; no es un archivo safetensors entero.</translation>
    </message>
    <message>
        <source>Fetch the file again; it is not a whole GGUF file.</source>
        <translation>Obtener de nuevo el archivo; no es un archivo GGUF entero.</translation>
    </message>
    <message>
        <source>Fill in the fields by hand.</source>
        <translation>Rellenar los campos a mano.</translation>
    </message>
    <message>
        <source>Fill in the fields.</source>
        <translation>Rellenar los campos.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Darle uno.</translation>
    </message>
    <message>
        <source>Give the folder that `alter init` made.</source>
        <translation>Indicar la carpeta que creó `alter init`.</translation>
    </message>
    <message>
        <source>Import examples for this split, or leave the task out.</source>
        <translation>Importar ejemplos para esta partición o prescindir de la tarea.</translation>
    </message>
    <message>
        <source>Import it first: alter backbone add PROJECT FOLDER</source>
        <translation>Importarlo antes: alter backbone add PROJECT FOLDER</translation>
    </message>
    <message>
        <source>Import one with: alter backbone add PROJECT PATH</source>
        <translation>Importar uno con: alter backbone add PROJECT PATH</translation>
    </message>
    <message>
        <source>Import the backbone again from its source.</source>
        <translation>Importar de nuevo el modelo base desde su origen.</translation>
    </message>
    <message>
        <source>Import the backbone again.</source>
        <translation>Importar de nuevo el modelo base.</translation>
    </message>
    <message>
        <source>Import the backbone it was trained on.</source>
        <translation>Importar el modelo base con el que se entrenó.</translation>
    </message>
    <message>
        <source>Import the checkpoint folder with its tokenizer.model instead.</source>
        <translation>Importar en su lugar la carpeta del punto de control con su tokenizer.model.</translation>
    </message>
    <message>
        <source>Import training examples for it, or leave it out with --tasks.</source>
        <translation>Importar ejemplos de entrenamiento para ella u omitirla con --tasks.</translation>
    </message>
    <message>
        <source>Install alter and this program in the same version.</source>
        <translation>Instalar alter y este programa en la misma versión.</translation>
    </message>
    <message>
        <source>Install alter beside this program, or name it in ALTER_ENGINE.</source>
        <translation>Instalar alter junto a este programa, o indicarlo en ALTER_ENGINE.</translation>
    </message>
    <message>
        <source>Install the program again, or open a project of your own.</source>
        <translation>Instalar de nuevo el programa o abrir un proyecto propio.</translation>
    </message>
    <message>
        <source>It may have been killed, for instance for lack of memory; look at log.txt in the run&apos;s folder, then resume the run.</source>
        <translation>Puede que lo hayan terminado, por ejemplo por falta de memoria; ver log.txt en la carpeta de la ejecución y reanudarla.</translation>
    </message>
    <message>
        <source>Keep the project on a file system that knows locks (a local disk, or NFS version 4).</source>
        <translation>Tener el proyecto en un sistema de archivos con bloqueos (un disco local o NFS versión 4).</translation>
    </message>
    <message>
        <source>Leave the format out, or name parquet.</source>
        <translation>No indicar el formato, o indicar parquet.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Volver a mirar la lista.</translation>
    </message>
    <message>
        <source>Look at the list of tasks again.</source>
        <translation>Volver a mirar la lista de tareas.</translation>
    </message>
    <message>
        <source>Look at the queue again with: alter queue PROJECT list</source>
        <translation>Volver a mirar la cola con: alter queue PROJECT list</translation>
    </message>
    <message>
        <source>Look for a quote or bracket that is opened there and never closed.</source>
        <translation>Buscar unas comillas o un paréntesis que se abren allí y no se cierran.</translation>
    </message>
    <message>
        <source>Make one with: alter export PROJECT RUN DIR --format bundle</source>
        <translation>Crear uno con: alter export PROJECT RUN DIR --format bundle</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>Indicar una carpeta que aún no exista.</translation>
    </message>
    <message>
        <source>Name a folder with a task.json and a train.jsonl, or describe the task by options.</source>
        <translation>Indicar una carpeta con task.json y train.jsonl, o describir la tarea con opciones.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Indicar al menos uno.</translation>
    </message>
    <message>
        <source>Name each run once.</source>
        <translation>Nombrar cada ejecución una vez.</translation>
    </message>
    <message>
        <source>Name the list that holds the records (--records), or one for each split.</source>
        <translation>Indicar la lista que contiene los registros (--records), o una por partición.</translation>
    </message>
    <message>
        <source>No temporary folder can be made to try the import in.</source>
        <translation>No se puede crear una carpeta temporal para probar la importación.</translation>
    </message>
    <message>
        <source>No training example of a task fits.</source>
        <translation>No cabe ningún ejemplo de entrenamiento de una tarea.</translation>
    </message>
    <message>
        <source>No training file was named.</source>
        <translation>No se indicó ningún archivo de entrenamiento.</translation>
    </message>
    <message>
        <source>Open it once where it may be written, which brings it up to date.</source>
        <translation>Abrirlo una vez donde se pueda escribir, lo que lo pone al día.</translation>
    </message>
    <message>
        <source>Pickle checkpoints are refused: opening one can run any code that its maker put inside.</source>
        <translation>Se rechazan los puntos de control pickle: al abrirlos puede ejecutarse cualquier código que su autor haya puesto dentro.</translation>
    </message>
    <message>
        <source>Pin, ablate or scale an expert.</source>
        <translation>Usar solo, desactivar o escalar un experto.</translation>
    </message>
    <message>
        <source>Please report this together with what you did.</source>
        <translation>Informar de esto junto con lo que se hizo.</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP (a number), RUN@stage1, RUN@stage2, or base</source>
        <translation>RUN, RUN@STEP (un número), RUN@stage1, RUN@stage2 o base</translation>
    </message>
    <message>
        <source>RUN, RUN@STEP or RUN@stage1</source>
        <translation>RUN, RUN@STEP o RUN@stage1</translation>
    </message>
    <message>
        <source>Raise maxTokens, or shorten the template.</source>
        <translation>Aumentar maxTokens o acortar la plantilla.</translation>
    </message>
    <message>
        <source>Read it as json if it is another kind of JSON file.</source>
        <translation>Leerlo como json si es otra clase de archivo JSON.</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>Falló la lectura del archivo.</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another name with --name.</source>
        <translation>Quitar la carpeta o elegir otro nombre con --name.</translation>
    </message>
    <message>
        <source>Remove the folder, or choose another name.</source>
        <translation>Quitar la carpeta o elegir otro nombre.</translation>
    </message>
    <message>
        <source>Remove those runs first; they cannot work without it.</source>
        <translation>Quitar antes esas ejecuciones; sin él no pueden funcionar.</translation>
    </message>
    <message>
        <source>Rename one of them, or say that the file has no header.</source>
        <translation>Renombrar una de ellas, o indicar que el archivo no tiene encabezado.</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint (RUN@STEP); this one cannot be trusted.</source>
        <translation>Reanudar desde un punto de control anterior (RUN@STEP); este no es fiable.</translation>
    </message>
    <message>
        <source>Resume from another checkpoint of this run.</source>
        <translation>Reanudar desde otro punto de control de esta ejecución.</translation>
    </message>
    <message>
        <source>Runs of the project use this backbone.</source>
        <translation>Hay ejecuciones del proyecto que usan este modelo base.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or name its encoding.</source>
        <translation>Guardar el archivo como UTF-8 o indicar su codificación.</translation>
    </message>
    <message>
        <source>Say which with --backbone NAME.</source>
        <translation>Indicar cuál con --backbone NAME.</translation>
    </message>
    <message>
        <source>Some lists of the file are named as splits and others are not.</source>
        <translation>Algunas listas del archivo se llaman como particiones y otras no.</translation>
    </message>
    <message>
        <source>Someone asked an unknown thing of the run.</source>
        <translation>Se pidió a la ejecución algo desconocido.</translation>
    </message>
    <message>
        <source>Something failed that this program did not foresee.</source>
        <translation>Falló algo que este programa no previó.</translation>
    </message>
    <message>
        <source>Stop its run first with: alter run stop PROJECT RUN</source>
        <translation>Detener antes su ejecución con: alter run stop PROJECT RUN</translation>
    </message>
    <message>
        <source>The JSON file has no such member.</source>
        <translation>El archivo JSON no tiene ese miembro.</translation>
    </message>
    <message>
        <source>The JSON file is broken.</source>
        <translation>El archivo JSON está roto.</translation>
    </message>
    <message>
        <source>The Parquet file cannot be read.</source>
        <translation>No se puede leer el archivo Parquet.</translation>
    </message>
    <message>
        <source>The activation function is not known.</source>
        <translation>La función de activación es desconocida.</translation>
    </message>
    <message>
        <source>The adapter file lacks a tensor.</source>
        <translation>Al archivo de adaptadores le falta un tensor.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The answer of the program that runs the model was not understood.</source>
        <translation>No se entendió la respuesta del programa que ejecuta el modelo.</translation>
    </message>
    <message>
        <source>The backbone alone has no checkpoint.</source>
        <translation>El modelo base solo no tiene punto de control.</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to leave out.</source>
        <translation>El modelo base solo no tiene expertos que omitir.</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to override.</source>
        <translation>El modelo base solo no tiene expertos que cambiar.</translation>
    </message>
    <message>
        <source>The backbone alone has no experts to route to.</source>
        <translation>El modelo base solo no tiene expertos a los que enrutar.</translation>
    </message>
    <message>
        <source>The backbone&apos;s configuration could not be read.</source>
        <translation>No se pudo leer la configuración del modelo base.</translation>
    </message>
    <message>
        <source>The backbone&apos;s files are not there any more.</source>
        <translation>Los archivos del modelo base ya no están.</translation>
    </message>
    <message>
        <source>The backbone&apos;s folder cannot be renamed.</source>
        <translation>No se puede renombrar la carpeta del modelo base.</translation>
    </message>
    <message>
        <source>The backbone&apos;s tokenizer is missing.</source>
        <translation>Falta el tokenizador del modelo base.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer program.</source>
        <translation>El paquete lo hizo un programa más nuevo.</translation>
    </message>
    <message>
        <source>The bundle was trained on a backbone that this project does not have.</source>
        <translation>El paquete se entrenó con un modelo base que este proyecto no tiene.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest lacks something.</source>
        <translation>Al manifiesto del paquete le falta algo.</translation>
    </message>
    <message>
        <source>The bundle&apos;s weights are missing or damaged (their sum differs).</source>
        <translation>Los pesos del paquete faltan o están dañados (su suma difiere).</translation>
    </message>
    <message>
        <source>The checkpoint was written by a newer program.</source>
        <translation>El punto de control lo escribió un programa más nuevo.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s optimiser state does not belong to this run.</source>
        <translation>El estado del optimizador del punto de control no es de esta ejecución.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s weights are quantised by another library.</source>
        <translation>Los pesos del punto de control están cuantizados por otra biblioteca.</translation>
    </message>
    <message>
        <source>The configuration is not a JSON object.</source>
        <translation>La configuración no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The details are in the log; please report them together with what you did.</source>
        <translation>Los detalles están en el registro; informar de ellos junto con lo que se hizo.</translation>
    </message>
    <message>
        <source>The device is not known.</source>
        <translation>El dispositivo es desconocido.</translation>
    </message>
    <message>
        <source>The disk has too little room for the backbone.</source>
        <translation>El disco tiene poco espacio para el modelo base.</translation>
    </message>
    <message>
        <source>The example was removed in the meantime.</source>
        <translation>El ejemplo se quitó entretanto.</translation>
    </message>
    <message>
        <source>The field path cannot be read.</source>
        <translation>No se puede leer la ruta del campo.</translation>
    </message>
    <message>
        <source>The file cannot be mapped into memory.</source>
        <translation>No se puede proyectar el archivo en memoria.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>No se puede leer el archivo hasta el final.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file could not be locked.</source>
        <translation>No se pudo bloquear el archivo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>El archivo no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>El archivo no es JSON válido.</translation>
    </message>
    <message>
        <source>The file&apos;s tokenizer is not a SentencePiece model.</source>
        <translation>El tokenizador del archivo no es un modelo SentencePiece.</translation>
    </message>
    <message>
        <source>The folder for the bundle is not empty.</source>
        <translation>La carpeta para el paquete no está vacía.</translation>
    </message>
    <message>
        <source>The folder holds no SentencePiece model.</source>
        <translation>La carpeta no contiene ningún modelo SentencePiece.</translation>
    </message>
    <message>
        <source>The folder holds no weights.</source>
        <translation>La carpeta no contiene pesos.</translation>
    </message>
    <message>
        <source>The folder is not a checkpoint: it has no config.json.</source>
        <translation>La carpeta no es un punto de control: no tiene config.json.</translation>
    </message>
    <message>
        <source>The folder is not an imported backbone.</source>
        <translation>La carpeta no es un modelo base importado.</translation>
    </message>
    <message>
        <source>The gzip decoder could not be started.</source>
        <translation>No se pudo iniciar el decodificador gzip.</translation>
    </message>
    <message>
        <source>The gzip file ends in the middle of its data.</source>
        <translation>El archivo gzip termina en medio de sus datos.</translation>
    </message>
    <message>
        <source>The gzip file is damaged.</source>
        <translation>El archivo gzip está dañado.</translation>
    </message>
    <message>
        <source>The header row cannot be read.</source>
        <translation>No se puede leer la fila de encabezado.</translation>
    </message>
    <message>
        <source>The header row is not UTF-8.</source>
        <translation>La fila de encabezado no es UTF-8.</translation>
    </message>
    <message>
        <source>The import was refused, because some rows do not fit. Nothing was changed.</source>
        <translation>Se rechazó la importación porque algunas filas no encajan. No se cambió nada.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Se detuvo la importación. No cambió nada.</translation>
    </message>
    <message>
        <source>The index names a file that is not beside it.</source>
        <translation>El índice nombra un archivo que no está a su lado.</translation>
    </message>
    <message>
        <source>The input template holds no field, so all examples would be the same.</source>
        <translation>La plantilla de entrada no tiene ningún campo, así que todos los ejemplos serían iguales.</translation>
    </message>
    <message>
        <source>The lock file could not be made.</source>
        <translation>No se pudo crear el archivo de bloqueo.</translation>
    </message>
    <message>
        <source>The lock file could not be written.</source>
        <translation>No se pudo escribir el archivo de bloqueo.</translation>
    </message>
    <message>
        <source>The mix changes nothing.</source>
        <translation>La combinación no cambia nada.</translation>
    </message>
    <message>
        <source>The model was not trained on this task.</source>
        <translation>El modelo no se entrenó en esta tarea.</translation>
    </message>
    <message>
        <source>The number type is not known.</source>
        <translation>El tipo numérico es desconocido.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>No se pudo codificar la imagen como PNG.</translation>
    </message>
    <message>
        <source>The process ended without saying why.</source>
        <translation>El proceso terminó sin decir por qué.</translation>
    </message>
    <message>
        <source>The program ran out of memory.</source>
        <translation>El programa se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The program that exports did not start.</source>
        <translation>El programa que exporta no se inició.</translation>
    </message>
    <message>
        <source>The program that exports ended before it was done.</source>
        <translation>El programa que exporta terminó antes de acabar.</translation>
    </message>
    <message>
        <source>The program that runs the model did not start.</source>
        <translation>El programa que ejecuta el modelo no se inició.</translation>
    </message>
    <message>
        <source>The program that runs the model ended before it answered.</source>
        <translation>El programa que ejecuta el modelo terminó antes de responder.</translation>
    </message>
    <message>
        <source>The program that trains did not start.</source>
        <translation>El programa que entrena no se inició.</translation>
    </message>
    <message>
        <source>The program that trains was not found.</source>
        <translation>No se encontró el programa que entrena.</translation>
    </message>
    <message>
        <source>The project could not be read or changed.</source>
        <translation>No se pudo leer o cambiar el proyecto.</translation>
    </message>
    <message>
        <source>The project has no backbone yet.</source>
        <translation>El proyecto aún no tiene modelo base.</translation>
    </message>
    <message>
        <source>The project has no tasks.</source>
        <translation>El proyecto no tiene tareas.</translation>
    </message>
    <message>
        <source>The project has several backbones.</source>
        <translation>El proyecto tiene varios modelos base.</translation>
    </message>
    <message>
        <source>The project holds a checkpoint of an unknown kind.</source>
        <translation>El proyecto contiene un punto de control de clase desconocida.</translation>
    </message>
    <message>
        <source>The project holds a run in an unknown state.</source>
        <translation>El proyecto contiene una ejecución en estado desconocido.</translation>
    </message>
    <message>
        <source>The project holds a value that cannot be read.</source>
        <translation>El proyecto contiene un valor que no se puede leer.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of this program.</source>
        <translation>El proyecto lo hizo una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>The project was made by an older version of this program and can only be read here.</source>
        <translation>El proyecto lo hizo una versión más antigua de este programa y aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>El prompt está vacío.</translation>
    </message>
    <message>
        <source>The queue has no such entry, or it does not wait any more.</source>
        <translation>La cola no tiene esa entrada, o ya no espera.</translation>
    </message>
    <message>
        <source>The queue holds an entry in an unknown state.</source>
        <translation>La cola contiene una entrada en estado desconocido.</translation>
    </message>
    <message>
        <source>The routing that the model told does not fit together.</source>
        <translation>El enrutamiento que dio el modelo no es coherente.</translation>
    </message>
    <message>
        <source>The run configuration is not JSON.</source>
        <translation>La configuración de la ejecución no es JSON.</translation>
    </message>
    <message>
        <source>The run did not learn the task whose data&apos;s licence is given.</source>
        <translation>La ejecución no aprendió la tarea de cuyos datos se da la licencia.</translation>
    </message>
    <message>
        <source>The run has no such checkpoint.</source>
        <translation>La ejecución no tiene ese punto de control.</translation>
    </message>
    <message>
        <source>The run was trained on another backbone than the one that has its name now.</source>
        <translation>La ejecución se entrenó con otro modelo base que el que ahora tiene su nombre.</translation>
    </message>
    <message>
        <source>The sample tasks are not where the program looks for them.</source>
        <translation>Las tareas de muestra no están donde el programa las busca.</translation>
    </message>
    <message>
        <source>The shares of the splits are wrong.</source>
        <translation>Las proporciones de las particiones son erróneas.</translation>
    </message>
    <message>
        <source>The task description is not a JSON object.</source>
        <translation>La descripción de la tarea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The task description is not valid JSON.</source>
        <translation>La descripción de la tarea no es JSON válido.</translation>
    </message>
    <message>
        <source>The task has no examples.</source>
        <translation>La tarea no tiene ejemplos.</translation>
    </message>
    <message>
        <source>The task has no name.</source>
        <translation>La tarea no tiene nombre.</translation>
    </message>
    <message>
        <source>The task was removed in the meantime.</source>
        <translation>La tarea se quitó entretanto.</translation>
    </message>
    <message>
        <source>The task whose template was filled in is gone.</source>
        <translation>La tarea cuya plantilla se rellenó ya no existe.</translation>
    </message>
    <message>
        <source>The task would be empty: there is no training example. Nothing was changed.</source>
        <translation>La tarea quedaría vacía: no hay ningún ejemplo de entrenamiento. No se cambió nada.</translation>
    </message>
    <message>
        <source>The task&apos;s folder has no training data.</source>
        <translation>La carpeta de la tarea no tiene datos de entrenamiento.</translation>
    </message>
    <message>
        <source>The tensor is quantised in a way that is not read here.</source>
        <translation>El tensor está cuantizado de un modo que aquí no se lee.</translation>
    </message>
    <message>
        <source>The tensor&apos;s number format is not known here.</source>
        <translation>El formato numérico del tensor es aquí desconocido.</translation>
    </message>
    <message>
        <source>The text could not be split into tokens.</source>
        <translation>No se pudo dividir el texto en tokens.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>El texto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The tokenizer has more tokens than the model&apos;s embedding has rows.</source>
        <translation>El tokenizador tiene más tokens que filas la incrustación del modelo.</translation>
    </message>
    <message>
        <source>The tokenizer has no unknown token.</source>
        <translation>El tokenizador no tiene token desconocido.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s tokens, scores and types differ in number.</source>
        <translation>Los tokens, puntuaciones y tipos del tokenizador difieren en número.</translation>
    </message>
    <message>
        <source>The tokens could not be turned into text.</source>
        <translation>No se pudieron convertir los tokens en texto.</translation>
    </message>
    <message>
        <source>The training method is not known.</source>
        <translation>El método de entrenamiento es desconocido.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>El trabajo se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The zstd decoder could not be started.</source>
        <translation>No se pudo iniciar el decodificador zstd.</translation>
    </message>
    <message>
        <source>The zstd file ends in the middle of its data.</source>
        <translation>El archivo zstd termina en medio de sus datos.</translation>
    </message>
    <message>
        <source>The zstd file is damaged.</source>
        <translation>El archivo zstd está dañado.</translation>
    </message>
    <message>
        <source>There already is a project in this folder.</source>
        <translation>Ya hay un proyecto en esta carpeta.</translation>
    </message>
    <message>
        <source>There are no labels to score.</source>
        <translation>No hay etiquetas que puntuar.</translation>
    </message>
    <message>
        <source>There is already a backbone of this name.</source>
        <translation>Ya hay un modelo base con este nombre.</translation>
    </message>
    <message>
        <source>There is no bundle here.</source>
        <translation>Aquí no hay ningún paquete.</translation>
    </message>
    <message>
        <source>There is no checkpoint here.</source>
        <translation>Aquí no hay ningún punto de control.</translation>
    </message>
    <message>
        <source>There is no metric of that name.</source>
        <translation>No hay ninguna métrica con ese nombre.</translation>
    </message>
    <message>
        <source>There is no project file.</source>
        <translation>No hay archivo de proyecto.</translation>
    </message>
    <message>
        <source>There is no project in this folder.</source>
        <translation>En esta carpeta no hay ningún proyecto.</translation>
    </message>
    <message>
        <source>There is no such GPU.</source>
        <translation>No existe esa GPU.</translation>
    </message>
    <message>
        <source>There is no such expert to override.</source>
        <translation>No existe ese experto que cambiar.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There is no such filter.</source>
        <translation>No existe ese filtro.</translation>
    </message>
    <message>
        <source>There is no such split.</source>
        <translation>No existe esa partición.</translation>
    </message>
    <message>
        <source>There is no such task in the model.</source>
        <translation>No existe esa tarea en el modelo.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>No existe ese token.</translation>
    </message>
    <message>
        <source>There is no task description.</source>
        <translation>No hay descripción de la tarea.</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>Todavía no hay nada que preguntar.</translation>
    </message>
    <message>
        <source>There is nothing to evaluate.</source>
        <translation>No hay nada que evaluar.</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>No hay nada que medir.</translation>
    </message>
    <message>
        <source>These bootstrap settings have no meaning.</source>
        <translation>Estos ajustes de bootstrap no tienen sentido.</translation>
    </message>
    <message>
        <source>This answer cannot be turned into the fields of an example.</source>
        <translation>Esta respuesta no se puede convertir en los campos de un ejemplo.</translation>
    </message>
    <message>
        <source>This architecture is not supported in a GGUF file.</source>
        <translation>Esta arquitectura no se admite en un archivo GGUF.</translation>
    </message>
    <message>
        <source>This architecture is not supported.</source>
        <translation>Esta arquitectura no se admite.</translation>
    </message>
    <message>
        <source>This does not say which checkpoint of the run is meant.</source>
        <translation>Esto no dice qué punto de control de la ejecución se quiere.</translation>
    </message>
    <message>
        <source>This entry of the queue is running.</source>
        <translation>Esta entrada de la cola está en curso.</translation>
    </message>
    <message>
        <source>This file format is not known.</source>
        <translation>Este formato de archivo es desconocido.</translation>
    </message>
    <message>
        <source>This file is not a project of ALTER Workbench.</source>
        <translation>Este archivo no es un proyecto de ALTER Workbench.</translation>
    </message>
    <message>
        <source>This is a Parquet file.</source>
        <translation>Esto es un archivo Parquet.</translation>
    </message>
    <message>
        <source>This is a zip archive or an office document, which cannot be read.</source>
        <translation>Esto es un archivo zip o un documento de oficina, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is not a Parquet file.</source>
        <translation>Esto no es un archivo Parquet.</translation>
    </message>
    <message>
        <source>This is not a SQuAD file.</source>
        <translation>Esto no es un archivo SQuAD.</translation>
    </message>
    <message>
        <source>This is not a SentencePiece model.</source>
        <translation>Esto no es un modelo SentencePiece.</translation>
    </message>
    <message>
        <source>This is not a backbone.</source>
        <translation>Esto no es un modelo base.</translation>
    </message>
    <message>
        <source>This is not a bundle.</source>
        <translation>Esto no es un paquete.</translation>
    </message>
    <message>
        <source>This is not a text file, nor Parquet.</source>
        <translation>Esto no es un archivo de texto ni Parquet.</translation>
    </message>
    <message>
        <source>This is not an index of safetensors files.</source>
        <translation>Esto no es un índice de archivos safetensors.</translation>
    </message>
    <message>
        <source>This kind of backbone is not known.</source>
        <translation>Esta clase de modelo base es desconocida.</translation>
    </message>
    <message>
        <source>This model cannot estimate the task of a prompt.</source>
        <translation>Este modelo no puede estimar la tarea de un prompt.</translation>
    </message>
    <message>
        <source>This text encoding is not known.</source>
        <translation>Esta codificación de texto es desconocida.</translation>
    </message>
    <message>
        <source>Try again; if it ends again, the memory may not be enough for this model.</source>
        <translation>Intentarlo de nuevo; si vuelve a terminar, quizá la memoria no baste para este modelo.</translation>
    </message>
    <message>
        <source>Try it in a terminal with: alter doctor</source>
        <translation>Probar en una terminal con: alter doctor</translation>
    </message>
    <message>
        <source>Try it in a terminal with: alter export</source>
        <translation>Probar en una terminal con: alter export</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Dos columnas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Two systems can only be compared on the same examples and metrics.</source>
        <translation>Dos sistemas solo se pueden comparar con los mismos ejemplos y métricas.</translation>
    </message>
    <message>
        <source>Two tensors have the same name.</source>
        <translation>Dos tensores tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Two tensors to be written have the same name.</source>
        <translation>Dos tensores por escribir tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Unpack it, or save the table as CSV (UTF-8).</source>
        <translation>Descomprimirlo o guardar la tabla como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Update the program, then open the project again; nothing was changed.</source>
        <translation>Actualizar el programa y abrir de nuevo el proyecto; no se cambió nada.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualizar este programa.</translation>
    </message>
    <message>
        <source>Use --device cpu (or auto), or install a driver and CUDA libraries; `alter doctor` tells what is missing.</source>
        <translation>Usar --device cpu (o auto), o instalar un controlador y las bibliotecas CUDA; `alter doctor` dice qué falta.</translation>
    </message>
    <message>
        <source>Use a file quantised as Q4_K_M, Q5_K_M, Q6_K, Q8_0, F16 or BF16.</source>
        <translation>Usar un archivo cuantizado como Q4_K_M, Q5_K_M, Q6_K, Q8_0, F16 o BF16.</translation>
    </message>
    <message>
        <source>Use a file that was made for this mixture&apos;s shape.</source>
        <translation>Usar un archivo hecho para la forma de esta mezcla.</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another folder.</source>
        <translation>Usarlo tal como está, o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Use one of these names.</source>
        <translation>Usar uno de estos nombres.</translation>
    </message>
    <message>
        <source>Wait until it ends, or ask it to with: alter run stop PROJECT RUN</source>
        <translation>Esperar a que termine, o pedírselo con: alter run stop PROJECT RUN</translation>
    </message>
    <message>
        <source>Wait until it is done (a large import?), then resume the run.</source>
        <translation>Esperar a que acabe (¿una importación grande?) y reanudar la ejecución.</translation>
    </message>
    <message>
        <source>Write a number, a list or text in double quotes.</source>
        <translation>Escribir un número, una lista o texto entre comillas dobles.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Escribir un prompt.</translation>
    </message>
    <message>
        <source>Write the right one.</source>
        <translation>Escribir la correcta.</translation>
    </message>
    <message>
        <source>a .gguf file, or a folder with config.json, model.safetensors and tokenizer.model</source>
        <translation>un archivo .gguf, o una carpeta con config.json, model.safetensors y tokenizer.model</translation>
    </message>
    <message>
        <source>a JSON file written by the import</source>
        <translation>un archivo JSON escrito por la importación</translation>
    </message>
    <message>
        <source>a JSON object with a &quot;weight_map&quot;</source>
        <translation>un objeto JSON con &quot;weight_map&quot;</translation>
    </message>
    <message>
        <source>a checkpoint in F32, F16 or BF16, or a GGUF file</source>
        <translation>un punto de control en F32, F16 o BF16, o un archivo GGUF</translation>
    </message>
    <message>
        <source>a line end, a closing quote or a closing bracket</source>
        <translation>un fin de línea, unas comillas o un paréntesis de cierre</translation>
    </message>
    <message>
        <source>a model whose head for unnamed tasks was trained (stage 2 of two-stage)</source>
        <translation>un modelo cuya cabeza para tareas sin nombre se entrenó (etapa 2 de two-stage)</translation>
    </message>
    <message>
        <source>a run</source>
        <translation>una ejecución</translation>
    </message>
    <message>
        <source>a text with {fields} in it</source>
        <translation>un texto con {fields} dentro</translation>
    </message>
    <message>
        <source>an object in braces, as in the config.json of a run</source>
        <translation>un objeto entre llaves, como en el config.json de una ejecución</translation>
    </message>
    <message>
        <source>another name: base means the backbone alone</source>
        <translation>otro nombre: base significa el modelo base solo</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>al menos uno</translation>
    </message>
    <message>
        <source>at least one example</source>
        <translation>al menos un ejemplo</translation>
    </message>
    <message>
        <source>at least one example in the train split</source>
        <translation>al menos un ejemplo en la partición train</translation>
    </message>
    <message>
        <source>at least one reference</source>
        <translation>al menos una referencia</translation>
    </message>
    <message>
        <source>at least one resample, a level between 0 and 1</source>
        <translation>al menos un remuestreo y un nivel entre 0 y 1</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto, cpu, cuda o cuda:N</translation>
    </message>
    <message>
        <source>auto, csv, tsv, jsonl, json, squad, conll, parquet or text</source>
        <translation>auto, csv, tsv, jsonl, json, squad, conll, parquet o text</translation>
    </message>
    <message>
        <source>auto, fp32 or bf16</source>
        <translation>auto, fp32 o bf16</translation>
    </message>
    <message>
        <source>auto, utf-8, utf-16le, utf-16be or latin-1</source>
        <translation>auto, utf-8, utf-16le, utf-16be o latin-1</translation>
    </message>
    <message>
        <source>csv, tsv, jsonl, json, squad, conll, parquet or text; plain, gzip or zstd</source>
        <translation>csv, tsv, jsonl, json, squad, conll, parquet o text; sin comprimir, gzip o zstd</translation>
    </message>
    <message>
        <source>different words</source>
        <translation>palabras distintas</translation>
    </message>
    <message>
        <source>folders with a task.json each</source>
        <translation>carpetas con un task.json cada una</translation>
    </message>
    <message>
        <source>gemma3</source>
        <translation>gemma3</translation>
    </message>
    <message>
        <source>join, map, lower, upper, trim, first or default</source>
        <translation>join, map, lower, upper, trim, first o default</translation>
    </message>
    <message>
        <source>llama</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>model.safetensors or model.safetensors.index.json</source>
        <translation>model.safetensors o model.safetensors.index.json</translation>
    </message>
    <message>
        <source>numbers from 0, the first above 0</source>
        <translation>números desde 0, el primero mayor que 0</translation>
    </message>
    <message>
        <source>relu, gelu, gelu_new, gelu_pytorch_tanh or silu</source>
        <translation>relu, gelu, gelu_new, gelu_pytorch_tanh o silu</translation>
    </message>
    <message>
        <source>safetensors or GGUF</source>
        <translation>safetensors o GGUF</translation>
    </message>
    <message>
        <source>the name of a run</source>
        <translation>el nombre de una ejecución</translation>
    </message>
    <message>
        <source>tokenizer.model or spiece.model</source>
        <translation>tokenizer.model o spiece.model</translation>
    </message>
    <message>
        <source>train, validation or test</source>
        <translation>train, validation o test</translation>
    </message>
    <message>
        <source>train.jsonl (or train.csv, train.parquet, …)</source>
        <translation>train.jsonl (o train.csv, train.parquet, …)</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>latest</source>
        <translation>último</translation>
    </message>
    <message>
        <source>best of stage %1</source>
        <translation>mejor de la etapa %1</translation>
    </message>
    <message>
        <source>end of stage %1</source>
        <translation>fin de la etapa %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Project: %1</source>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ejecución: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copies this with the project&apos;s place and the versions of everything, for a report</source>
        <translation>Copia esto con el lugar del proyecto y las versiones de todo, para un informe</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>where: %1</source>
        <translation>dónde: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>encontrado: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>esperado: %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>qué hacer: %1</translation>
    </message>
</context>
<context>
    <name>ExampleCommandText</name>
    <message>
        <source>edit an example</source>
        <translation>editar un ejemplo</translation>
    </message>
    <message>
        <source>exclude %1</source>
        <translation>excluir %1</translation>
    </message>
    <message>
        <source>include %1</source>
        <translation>incluir %1</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>mover %1 a %2</translation>
    </message>
    <message>
        <source>add an example</source>
        <translation>añadir un ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
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
        <translation>no registrado</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5 %6</source>
        <translation>%1 %2, %3 %4: %5 %6</translation>
    </message>
</context>
<context>
    <name>ImportRunText</name>
    <message>
        <source> · %1 s left</source>
        <translation> · quedan %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) · %1 rows a second</source>
        <translation>
            <numerusform>%Ln fila · %1 filas por segundo</numerusform>
            <numerusform>%Ln filas · %1 filas por segundo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryBill</name>
    <message>
        <source>a smaller batch (now %1; more passes a step make up for it)</source>
        <translation>un lote menor (ahora %1; más pasadas por paso lo compensan)</translation>
    </message>
    <message>
        <source>fewer tokens an example (most tokens, now %1)</source>
        <translation>menos tokens por ejemplo (máximo de tokens, ahora %1)</translation>
    </message>
    <message>
        <source>the number type bf16, which takes half (and is slow where the processor does not have it)</source>
        <translation>el tipo numérico bf16, que ocupa la mitad (y es lento si el procesador no lo tiene)</translation>
    </message>
    <message>
        <source>a smaller backbone</source>
        <translation>un modelo base más pequeño</translation>
    </message>
    <message>
        <source>closing other programs</source>
        <translation>cerrar otros programas</translation>
    </message>
    <message>
        <source>What helps: %1.</source>
        <translation>Ayuda: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The memory will not do: at least %1 are needed and %2 are free. %3</source>
        <translation>La memoria no alcanza: se necesitan al menos %1 y hay %2 libres. %3</translation>
    </message>
    <message>
        <source>The memory may not do: up to %1 are needed and %2 are free. %3</source>
        <translation>La memoria puede no alcanzar: se necesitan hasta %1 y hay %2 libres. %3</translation>
    </message>
    <message>
        <source>not known: how much a GPU holds and what it takes there is not estimated</source>
        <translation>desconocido: no se estima cuánto cabe en una GPU ni cuánto se ocupa en ella</translation>
    </message>
    <message>
        <source>Estimated: loading %1, training with validation %2, evaluating afterwards %3</source>
        <translation>Estimado: carga %1, entrenamiento con validación %2, evaluación posterior %3</translation>
    </message>
    <message>
        <source>%1, set up alike, took %2 at its peak; %3 are free now</source>
        <translation>%1, configurada igual, ocupó %2 en su máximo; ahora hay %3 libres</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3), evaluation included; %4 are free now</source>
        <translation>unos %1 (de %2 a %3), evaluación incluida; ahora hay %4 libres</translation>
    </message>
    <message>
        <source>not known: the backbone&apos;s configuration cannot be read</source>
        <translation>desconocido: no se puede leer la configuración del modelo base</translation>
    </message>
</context>
<context>
    <name>MetricChoice</name>
    <message>
        <source>Share of the examples whose label is right</source>
        <translation>Parte de los ejemplos cuya etiqueta es correcta</translation>
    </message>
    <message>
        <source>Mean over the labels of how well each is found; rare labels count as much as frequent ones</source>
        <translation>Media sobre las etiquetas de lo bien que se encuentra cada una; las raras cuentan tanto como las frecuentes</translation>
    </message>
    <message>
        <source>Correlation of answers and labels: 0 for guessing, 1 for all right</source>
        <translation>Correlación entre respuestas y etiquetas: 0 al azar, 1 todo correcto</translation>
    </message>
    <message>
        <source>Share of the answers that have the very words of an accepted one</source>
        <translation>Parte de las respuestas que tienen las mismas palabras que una aceptada</translation>
    </message>
    <message>
        <source>How many words the answer shares with the accepted one, in any order</source>
        <translation>Cuántas palabras comparte la respuesta con la aceptada, en cualquier orden</translation>
    </message>
    <message>
        <source>How long a run of words, gaps allowed, the answer shares with the accepted one</source>
        <translation>Qué secuencia de palabras, con huecos, comparte la respuesta con la aceptada</translation>
    </message>
    <message>
        <source>How many of the marked names or places are found, each whole</source>
        <translation>Cuántos de los nombres o lugares marcados se encuentran, cada uno entero</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
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
        <translation>Correlación de Matthews</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>Coincidencia exacta</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>coincidencia exacta</translation>
    </message>
    <message>
        <source>Token F1</source>
        <translation>F1 por token</translation>
    </message>
    <message>
        <source>token F1</source>
        <translation>F1 por token</translation>
    </message>
    <message>
        <source>Span F1</source>
        <translation>F1 por segmento</translation>
    </message>
    <message>
        <source>span F1</source>
        <translation>F1 por segmento</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>generación</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inferencia</translation>
    </message>
    <message>
        <source>tagging</source>
        <translation>etiquetado</translation>
    </message>
    <message>
        <source>multiple choice</source>
        <translation>opción múltiple</translation>
    </message>
    <message>
        <source>question answering</source>
        <translation>preguntas y respuestas</translation>
    </message>
    <message>
        <source>summarisation</source>
        <translation>resumen</translation>
    </message>
</context>
<context>
    <name>MixEdits</name>
    <message>
        <source>save the mix %1</source>
        <translation>guardar la combinación %1</translation>
    </message>
    <message>
        <source>change the mix %1</source>
        <translation>cambiar la combinación %1</translation>
    </message>
    <message>
        <source>rename the mix %1</source>
        <translation>renombrar la combinación %1</translation>
    </message>
    <message>
        <source>delete the mix %1</source>
        <translation>eliminar la combinación %1</translation>
    </message>
</context>
<context>
    <name>NameFault</name>
    <message>
        <source>The project already has one of that name.</source>
        <translation>El proyecto ya tiene uno con ese nombre.</translation>
    </message>
    <message>
        <source>A name has %1.</source>
        <translation>Un nombre tiene %1.</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
</context>
<context>
    <name>PlaygroundWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>first after %1</source>
        <translation>el primero tras %1</translation>
    </message>
    <message>
        <source>cut at the greatest length</source>
        <translation>cortado en la longitud máxima</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <translation>menos del %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>Leyendo el prompt…</translation>
    </message>
    <message>
        <source>Writing… %1</source>
        <translation>Escribiendo… %1</translation>
    </message>
    <message>
        <source>Scoring the labels…</source>
        <translation>Puntuando etiquetas…</translation>
    </message>
    <message>
        <source>Following the routing…</source>
        <translation>Siguiendo el enrutado…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Taken for %1: %2</source>
        <translation>Tomado por %1: %2</translation>
    </message>
    <message>
        <source>, then %1: %2</source>
        <translation>, luego %1: %2</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>modelo sin expertos</translation>
    </message>
    <message>
        <source>%1 · stage 1</source>
        <translation>%1 · etapa 1</translation>
    </message>
    <message>
        <source> · only %1</source>
        <translation> · solo %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Cargando %1…</translation>
    </message>
    <message>
        <source> · as %1</source>
        <translation> · como %1</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Quick look</source>
        <translation>Vistazo</translation>
    </message>
    <message>
        <source>Rank 8, one epoch and a half: does it learn at all?</source>
        <translation>Rango 8, época y media: ¿aprende siquiera?</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Rank 16, three epochs and one</source>
        <translation>Rango 16, tres épocas y una</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Mejor calidad</translation>
    </message>
    <message>
        <source>Rank 32, eight epochs and two, validation on everything</source>
        <translation>Rango 32, ocho épocas y dos, validación con todo</translation>
    </message>
</context>
<context>
    <name>Recount</name>
    <message>
        <source>Counting the examples</source>
        <translation>Contando los ejemplos</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>%1, minus %2</source>
        <translation>%1, menos %2</translation>
    </message>
    <message>
        <source>%1: tasks × experts, %2</source>
        <translation>%1: tareas × expertos, %2</translation>
    </message>
    <message>
        <source>%1: layers × experts, task %2</source>
        <translation>%1: capas × expertos, tarea %2</translation>
    </message>
    <message>
        <source>%1, mean over all tokens (prompt and target) of all validation examples of a task</source>
        <translation>%1, media sobre todos los tokens (prompt y objetivo) de todos los ejemplos de validación de una tarea</translation>
    </message>
    <message>
        <source>Framed: the task&apos;s own expert.</source>
        <translation>Con marco: el experto propio de la tarea.</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of another task&apos;s expert.</source>
        <translation>Los colores terminan en %1, el mayor valor del experto de otra tarea.</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of another task&apos;s expert in any layer.</source>
        <translation>Los colores terminan en %1, el mayor valor del experto de otra tarea en cualquier capa.</translation>
    </message>
    <message>
        <source>Bars above: load, the share of tokens an expert wins, mean over %1. Bars at the right: entropy of the shares in nats, full at log %2 = %3.</source>
        <translation>Barras de arriba: carga, la parte de los tokens que gana un experto, media sobre %1. Barras de la derecha: entropía de las partes en nats, llena en log %2 = %3.</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
    <message>
        <source>change of the %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>the task&apos;s own expert</source>
        <translation>el experto propio de la tarea</translation>
    </message>
    <message>
        <source>%1: layers × experts, mean over %2</source>
        <translation>%1: capas × expertos, media sobre %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean over all tokens (prompt and target) of at most %Ln validation example(s) a task</source>
        <translation>
            <numerusform>%1, media sobre todos los tokens (prompt y objetivo) de como mucho %Ln ejemplo de validación por tarea</numerusform>
            <numerusform>%1, media sobre todos los tokens (prompt y objetivo) de como mucho %Ln ejemplos de validación por tarea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln layer(s)</source>
        <translation>
            <numerusform>%1, luego sobre %Ln capa</numerusform>
            <numerusform>%1, luego sobre %Ln capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln task(s)</source>
        <translation>
            <numerusform>%1, luego sobre %Ln tarea</numerusform>
            <numerusform>%1, luego sobre %Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the difference of two such means.</source>
        <translation>%1; la diferencia de dos de esas medias.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln capa</numerusform>
            <numerusform>%Ln capas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>la única capa (%Ln)</numerusform>
            <numerusform>las %Ln capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message>
        <source>mostly added</source>
        <translation>sobre todo sumado</translation>
    </message>
    <message>
        <source>mostly subtracted</source>
        <translation>sobre todo restado</translation>
    </message>
    <message>
        <source>added in some layers, subtracted in others</source>
        <translation>sumado en unas capas, restado en otras</translation>
    </message>
    <message>
        <source>mean gate</source>
        <translation>compuerta media</translation>
    </message>
    <message>
        <source>share of the gates</source>
        <translation>parte de compuertas</translation>
    </message>
    <message>
        <source>winner&apos;s share</source>
        <translation>parte ganada</translation>
    </message>
    <message>
        <source>The signed weight with which an expert&apos;s output is added</source>
        <translation>El peso con signo con que se suma la salida de un experto</translation>
    </message>
    <message>
        <source>The share |g| / Σ|g| that an expert has of all absolute gates</source>
        <translation>La parte |g| / Σ|g| que tiene un experto de todas las compuertas absolutas</translation>
    </message>
    <message>
        <source>The share of tokens for which the expert has the largest absolute gate</source>
        <translation>La parte de los tokens en que el experto tiene la mayor compuerta absoluta</translation>
    </message>
    <message>
        <source>step %1 · stage %2</source>
        <translation>paso %1 · etapa %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 uses its own expert alone.</source>
        <translation>%1 usa solo su experto propio.</translation>
    </message>
    <message>
        <source>%1 borrows most from %2 (%3, %4)</source>
        <translation>%1 toma más de %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, then from %2 (%3).</source>
        <translation>%1, luego de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 from %2: %3, %4</source>
        <translation>%1 de %2: %3, %4</translation>
    </message>
    <message>
        <source>Collapse: the expert %1 wins %2 of the tokens; the others hardly take part. A larger load-balance weight (loadBalance) spreads them.</source>
        <translation>Colapso: el experto %1 gana el %2 de los tokens; los demás apenas participan. Un peso mayor del equilibrio de carga (loadBalance) los reparte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) win no token, overruled by others: %1.</source>
        <translation>
            <numerusform>%Ln experto no gana ningún token, otros lo superan: %1.</numerusform>
            <numerusform>%Ln expertos no ganan ningún token, otros los superan: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nats on average over %Ln task(s), which is %2 of the most possible, log %3 = %4 nats. At 0 each token uses one expert alone; at the most it uses all alike.</source>
        <translation>
            <numerusform>%1 nats de media sobre %Ln tarea, que es %2 del máximo posible, log %3 = %4 nats. En 0 cada token usa un solo experto; en el máximo usa todos por igual.</numerusform>
            <numerusform>%1 nats de media sobre %Ln tareas, que es %2 del máximo posible, log %3 = %4 nats. En 0 cada token usa un solo experto; en el máximo usa todos por igual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBill</name>
    <message>
        <source>stage %1: %2</source>
        <translation>etapa %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 % of the prompts</source>
        <translation>%1: %2 % de los prompts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known: no tokens were counted at import</source>
        <translation>desconocido: no se contaron tokens al importar</translation>
    </message>
    <message>
        <source>not known before a first run with this backbone</source>
        <translation>desconocido antes de una primera ejecución con este modelo base</translation>
    </message>
    <message>
        <source>about %1 of training, at the %2 examples/s of %3; validation comes on top</source>
        <translation>unos %1 de entrenamiento, a los %2 ejemplos/s de %3; la validación va aparte</translation>
    </message>
    <message>
        <source>not known: the backbone&apos;s configuration cannot be read</source>
        <translation>desconocido: no se puede leer la configuración del modelo base</translation>
    </message>
    <message>
        <source>%1, %2 % of the backbone</source>
        <translation>%1, %2 % del modelo base</translation>
    </message>
</context>
<context>
    <name>RunCurves</name>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Examples per second</source>
        <translation>Ejemplos por segundo</translation>
    </message>
    <message>
        <source>Memory, GiB</source>
        <translation>Memoria, GiB</translation>
    </message>
    <message>
        <source>Tasks recognised</source>
        <translation>Tareas reconocidas</translation>
    </message>
    <message>
        <source>Loss per token, training; validation as discs</source>
        <translation>Pérdida por token, entrenamiento; validación como discos</translation>
    </message>
    <message>
        <source>Validation loss per task</source>
        <translation>Pérdida de validación por tarea</translation>
    </message>
    <message>
        <source>Validation metrics</source>
        <translation>Métricas de validación</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>Cuánto avanza cada paso</translation>
    </message>
    <message>
        <source>How strongly the examples of a step pull at the parameters, before it is clipped; it grows where training becomes unstable</source>
        <translation>Con qué fuerza los ejemplos de un paso tiran de los parámetros, antes del recorte; crece donde el entrenamiento se vuelve inestable</translation>
    </message>
    <message>
        <source>How fast it trains, without validations</source>
        <translation>Qué tan rápido entrena, sin validaciones</translation>
    </message>
    <message>
        <source>What the run holds at that step</source>
        <translation>Lo que ocupa la ejecución en ese paso</translation>
    </message>
    <message>
        <source>Share of the validation prompts whose task is recognised without being named</source>
        <translation>Parte de los prompts de validación cuya tarea se reconoce sin nombrarla</translation>
    </message>
    <message>
        <source>Mean negative log-likelihood of a token of the right answer: 0 is certainty</source>
        <translation>Log-verosimilitud negativa media de un token de la respuesta correcta: 0 es certeza</translation>
    </message>
</context>
<context>
    <name>RunEdit</name>
    <message>
        <source>Rename run</source>
        <translation>Renombrar ejecución</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>Mover en la cola</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
</context>
<context>
    <name>RunOrigin</name>
    <message>
        <source>The backbone</source>
        <translation>El modelo base</translation>
    </message>
    <message>
        <source>The adapter</source>
        <translation>El adaptador</translation>
    </message>
    <message>
        <source>The rank</source>
        <translation>El rango</translation>
    </message>
    <message>
        <source>The activation</source>
        <translation>La activación</translation>
    </message>
    <message>
        <source>The number of shared experts</source>
        <translation>El número de expertos comunes</translation>
    </message>
    <message>
        <source>The number of blocks from the top</source>
        <translation>El número de bloques desde arriba</translation>
    </message>
    <message>
        <source>%1 has to stay %2, as in %3, whose experts this run begins with.</source>
        <translation>%1 debe seguir en %2, como en %3, con cuyos expertos empieza esta ejecución.</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dónde: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Esperado: %1</translation>
    </message>
    <message>
        <source>Goes out from %1</source>
        <translation>Parte de %1</translation>
    </message>
    <message>
        <source>Goes out from a run that was deleted</source>
        <translation>Parte de una ejecución que se eliminó</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>etapa %1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>loading the backbone and the data</source>
        <translation>cargando el modelo base y los datos</translation>
    </message>
    <message>
        <source>%1 examples/s</source>
        <translation>%1 ejemplos/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningText</name>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>%1 stage %2</source>
        <translation>%1 etapa %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>%1 ex/s</source>
        <translation>%1 ej./s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 ended without saying why</source>
        <translation>%1 terminó sin decir por qué</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada en curso</translation>
    </message>
    <message numerus="yes">
        <source>This machine · %Ln processor(s)</source>
        <translation>
            <numerusform>Esta máquina · %Ln procesador</numerusform>
            <numerusform>Esta máquina · %Ln procesadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln hilo</numerusform>
            <numerusform>%Ln hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>sin evaluar</translation>
    </message>
    <message numerus="yes">
        <source>over %n example(s)</source>
        <translation>
            <numerusform>sobre %n ejemplo</numerusform>
            <numerusform>sobre %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>better than every other run here, unlikely by chance</source>
        <translation>mejor que las demás ejecuciones aquí, improbable por azar</translation>
    </message>
    <message>
        <source>the task or its examples changed since: evaluate again</source>
        <translation>la tarea o sus ejemplos cambiaron después: evaluar de nuevo</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>no comparable</translation>
    </message>
    <message numerus="yes">
        <source>over the %n example(s) that both answered</source>
        <translation>
            <numerusform>sobre el %n ejemplo que ambas respondieron</numerusform>
            <numerusform>sobre los %n ejemplos que ambas respondieron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; unlikely by chance</source>
        <translation>%1; improbable por azar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>Scores on the %1 split in per cent, in brackets the 95 % interval over examples. ★ better than every other run here (paired bootstrap over the examples that both answered, p &lt; 0.05).</source>
        <translation>Puntuaciones en la partición de %1 en tanto por ciento; entre paréntesis, el intervalo del 95 % sobre los ejemplos. ★ mejor que las demás ejecuciones aquí (bootstrap pareado sobre los ejemplos que ambas respondieron, p &lt; 0.05).</translation>
    </message>
    <message>
        <source>stage 1 of the same run</source>
        <translation>etapa 1 de la misma ejecución</translation>
    </message>
    <message>
        <source>the shared adapter %1</source>
        <translation>el adaptador común %1</translation>
    </message>
    <message>
        <source>the backbone alone</source>
        <translation>el modelo base solo</translation>
    </message>
    <message>
        <source>Gain over %1 in points, in brackets its 95 % interval. ★ unlikely by chance (paired bootstrap over the examples that both answered, p &lt; 0.05).</source>
        <translation>Ganancia sobre %1 en puntos; entre paréntesis, su intervalo del 95 %. ★ improbable por azar (bootstrap pareado sobre los ejemplos que ambas respondieron, p &lt; 0.05).</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>examples seen</source>
        <translation>ejemplos vistos</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>tiempo de entren.</translation>
    </message>
    <message>
        <source>trainable parameters</source>
        <translation>parámetros entrenables</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>memoria máx.</translation>
    </message>
    <message>
        <source>What each run took until this checkpoint. Time is that of training steps, without validation and pauses; memory is the highest of the whole run.</source>
        <translation>Lo que costó cada ejecución hasta este punto de control. El tiempo es el de los pasos de entrenamiento, sin validación ni pausas; la memoria es la máxima de toda la ejecución.</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>The configurations of the chosen runs are the same.</source>
        <translation>Las configuraciones de las ejecuciones elegidas son iguales.</translation>
    </message>
    <message>
        <source>Settings that are not the same in all chosen runs, by their names in the configuration file.</source>
        <translation>Ajustes que difieren entre las ejecuciones elegidas, por sus nombres en el archivo de configuración.</translation>
    </message>
    <message>
        <source>The mean is over the tasks that all of them have: %1.</source>
        <translation>La media es sobre las tareas que tienen todas: %1.</translation>
    </message>
    <message>
        <source>† The task or its examples changed since: evaluate again.</source>
        <translation>† La tarea o sus ejemplos cambiaron después: evaluar de nuevo.</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>TaskEdits</name>
    <message>
        <source>remove the task %1</source>
        <translation>quitar la tarea %1</translation>
    </message>
    <message>
        <source>rename the task %1</source>
        <translation>renombrar la tarea %1</translation>
    </message>
    <message>
        <source>edit the task %1</source>
        <translation>editar la tarea %1</translation>
    </message>
</context>
<context>
    <name>TaskHealth</name>
    <message>
        <source>No validation</source>
        <translation>Sin validación</translation>
    </message>
    <message>
        <source>Allow a run more tokens, or shorten the fields.</source>
        <translation>Permita más tokens a la ejecución o acorte los campos.</translation>
    </message>
    <message>
        <source>%1 shortened</source>
        <translation>%1 acortados</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>“%1” has %2 (%3)</source>
        <translation>«%1» tiene %2 (%3)</translation>
    </message>
    <message>
        <source>Uneven labels</source>
        <translation>Etiquetas desiguales</translation>
    </message>
    <message>
        <source>Of %1 training examples %2, %3. Measure macro F1 instead of accuracy, or add examples of the rare labels.</source>
        <translation>De %1 ejemplos de entrenamiento, %2, %3. Mida F1 macro en vez de exactitud o añada ejemplos de las etiquetas raras.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Splits overlap</source>
        <translation>Particiones solapadas</translation>
    </message>
    <message>
        <source>The same prompts are in two splits (%1), which makes scores too good. Exclude them from one of the two.</source>
        <translation>Los mismos prompts están en dos particiones (%1), lo que infla las puntuaciones. Exclúyalos de una de las dos.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln example(s) is for validation, so a run cannot tell which of its steps is best. Move some examples to validation.</source>
        <translation>
            <numerusform>El %Ln ejemplo no es de validación, así que una ejecución no puede saber cuál de sus pasos es el mejor. Mueva ejemplos a validación.</numerusform>
            <numerusform>Ninguno de los %Ln ejemplos es de validación, así que una ejecución no puede saber cuál de sus pasos es el mejor. Mueva algunos ejemplos a validación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 examples, %Ln is (are) longer than %3 tokens and will be shortened.</source>
        <translation>
            <numerusform>%1: de %2 ejemplos, %Ln supera los %3 tokens y se acortará.</numerusform>
            <numerusform>%1: de %2 ejemplos, %Ln superan los %3 tokens y se acortarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 examples, %Ln repeat(s) an earlier prompt of the same split (%2). Exclude repetitions, unless they are meant to weigh more.</source>
        <translation>
            <numerusform>De %1 ejemplos, %Ln repite un prompt anterior de la misma partición (%2). Excluya las repeticiones, salvo que deban pesar más.</numerusform>
            <numerusform>De %1 ejemplos, %Ln repiten un prompt anterior de la misma partición (%2). Excluya las repeticiones, salvo que deban pesar más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>TokenPicture</name>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>The signed weight with which each expert&apos;s output is added for this one token, in each layer; nothing is averaged.</source>
        <translation>El peso con signo con que se suma la salida de cada experto para este único token, en cada capa; nada se promedia.</translation>
    </message>
    <message>
        <source>Framed: the expert of the likeliest task, %1.</source>
        <translation>Con marco: el experto de la tarea más probable, %1.</translation>
    </message>
    <message>
        <source>Framed: the expert of the named task, %1.</source>
        <translation>Con marco: el experto de la tarea nombrada, %1.</translation>
    </message>
    <message>
        <source>Colours end at %1, the largest value of any other expert for any token.</source>
        <translation>Los colores terminan en %1, el mayor valor de cualquier otro experto para cualquier token.</translation>
    </message>
    <message>
        <source>Bars above: the share of layers in which an expert has the largest absolute gate. Bars at the right: entropy of the shares in nats, full at log %1 = %2.</source>
        <translation>Barras de arriba: la parte de las capas en que un experto tiene la mayor compuerta absoluta. Barras de la derecha: entropía de las partes en nats, llena en log %1 = %2.</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>compuerta</translation>
    </message>
    <message>
        <source>the expert of the task it was routed as</source>
        <translation>el experto de la tarea con que se enrutó</translation>
    </message>
    <message>
        <source>%1: token %2 of %3, %4, layers × experts</source>
        <translation>%1: token %2 de %3, %4, capas × expertos</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>absolute gate, mean over layers</source>
        <translation>compuerta absoluta, media sobre las capas</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>task estimated</source>
        <translation>tarea estimada</translation>
    </message>
    <message>
        <source>routed as %1</source>
        <translation>enrutado como %1</translation>
    </message>
    <message>
        <source>the expert with the largest absolute gate in %1</source>
        <translation>el experto con la mayor compuerta absoluta en %1</translation>
    </message>
    <message>
        <source>the expert with the largest absolute gate, mean over %1 layers</source>
        <translation>el experto con la mayor compuerta absoluta, media sobre %1 capas</translation>
    </message>
    <message>
        <source>Colour and mark: %1. %2.</source>
        <translation>Color y marca: %1. %2.</translation>
    </message>
    <message>
        <source>%1 Every token has the same gates: the routers decided once for the whole text.</source>
        <translation>%1 Todos los tokens tienen las mismas compuertas: los enrutadores decidieron una vez para todo el texto.</translation>
    </message>
    <message>
        <source>The routers took it for %1 (%2)</source>
        <translation>Los enrutadores lo tomaron por %1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, then for %2 (%3).</source>
        <translation>%1, luego por %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>la única capa (%Ln)</numerusform>
            <numerusform>las %Ln capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenRouting</name>
    <message>
        <source>Token %1 of %2, “%3”</source>
        <translation>Token %1 de %2, «%3»</translation>
    </message>
    <message>
        <source>%1: not in %2</source>
        <translation>%1: no en %2</translation>
    </message>
    <message>
        <source>gates in %1</source>
        <translation>compuertas en %1</translation>
    </message>
    <message>
        <source>absolute gates, mean over its layers</source>
        <translation>compuertas absolutas, media sobre sus capas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%1 without the expert %2: %3 points of %4 (%5 to %6 with 95 % confidence, %n example(s))</source>
        <translation>
            <numerusform>%1 sin el experto %2: %3 puntos de %4 (de %5 a %6 con 95 % de confianza, %n ejemplo)</numerusform>
            <numerusform>%1 sin el experto %2: %3 puntos de %4 (de %5 a %6 con 95 % de confianza, %n ejemplos)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; unlikely by chance</source>
        <translation>%1; improbable por azar</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>%1: what a task gains or loses without an expert</source>
        <translation>%1: lo que una tarea gana o pierde sin un experto</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>left-out expert</source>
        <translation>experto omitido</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Each task&apos;s metric without the expert against the metric with all of them, in points, on the split %1. Below 0: the task needs the expert. Framed: the task&apos;s own. *: unlikely by chance (paired bootstrap).</source>
        <translation>La métrica de cada tarea sin el experto frente a la que tiene con todos, en puntos, en la partición %1. Bajo 0: la tarea necesita el experto. Con marco: el propio. *: difícil por azar (bootstrap pareado).</translation>
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
        <translation>Sin el experto %1</translation>
    </message>
    <message>
        <source>With the expert %1 alone for every token</source>
        <translation>Solo con el experto %1 para cada token</translation>
    </message>
    <message>
        <source>With %1 times the gates of the expert %2</source>
        <translation>Con %1 veces las compuertas del experto %2</translation>
    </message>
    <message>
        <source>neither gains nor loses %1</source>
        <translation>no gana ni pierde %1</translation>
    </message>
    <message>
        <source>loses %1 points of %2</source>
        <translation>pierde %1 puntos de %2</translation>
    </message>
    <message>
        <source>gains %1 points of %2</source>
        <translation>gana %1 puntos de %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 solo</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 has no %3 to compare.</source>
        <translation>%1, %2 no tiene %3 que comparar.</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 to %5 with 95 % confidence, %L6 validation examples): %7.</source>
        <translation>%1, %2 %3 (de %4 a %5 con 95 % de confianza, %L6 ejemplos de validación): %7.</translation>
    </message>
    <message>
        <source>within the noise</source>
        <translation>dentro del ruido</translation>
    </message>
    <message>
        <source>more than noise explains</source>
        <translation>más de lo que explica el ruido</translation>
    </message>
</context>
<context>
    <name>alter::AboutDialog</name>
    <message>
        <source>About ALTER Workbench</source>
        <translation>Acerca de ALTER Workbench</translation>
    </message>
    <message>
        <source>ALTER Workbench</source>
        <translation>ALTER Workbench</translation>
    </message>
    <message>
        <source>Trains one small language model on several tasks with a mixture of task adapters, and shows how each task travels through them.</source>
        <translation>Entrena un pequeño modelo de lenguaje en varias tareas con una mezcla de adaptadores de tarea y muestra cómo cada tarea viaja por ellos.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.&lt;br&gt;&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o cualquier versión posterior (GPL-3.0-or-later): puede usarlo, estudiarlo, compartirlo y cambiarlo. Se ofrece sin ninguna garantía.&lt;br&gt;&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;gnu.org/licenses/gpl-3.0&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
</context>
<context>
    <name>alter::AnswerColumn</name>
    <message>
        <source>%1 (no checkpoint yet)</source>
        <translation>%1 (aún sin punto de control)</translation>
    </message>
    <message>
        <source>%1 · training, step %2</source>
        <translation>%1 · entrenando, paso %2</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>Base: %1</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo sin expertos</translation>
    </message>
    <message>
        <source>%1 · stage 1</source>
        <translation>%1 · etapa 1</translation>
    </message>
    <message>
        <source>As routed</source>
        <translation>Según enrutado</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>All experts as the routers weigh them, or one alone</source>
        <translation>Todos los expertos según los ponderan los enrutadores, o uno solo</translation>
    </message>
    <message>
        <source>The base model has no experts.</source>
        <translation>El modelo sin expertos no tiene ninguno.</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Quitar esta columna</translation>
    </message>
    <message>
        <source>This is the only column.</source>
        <translation>Es la única columna.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Aún no se ha preguntado nada.</translation>
    </message>
    <message>
        <source>Answer to an earlier question</source>
        <translation>Respuesta a una pregunta anterior</translation>
    </message>
    <message>
        <source>Only what was asked with a task&apos;s template has the fields of an example.</source>
        <translation>Solo lo preguntado con la plantilla de una tarea tiene los campos de un ejemplo.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Add to the task as an example…</source>
        <translation>Añadir a la tarea como ejemplo…</translation>
    </message>
    <message>
        <source>Model of this column</source>
        <translation>Modelo de esta columna</translation>
    </message>
    <message>
        <source>Experts of this column</source>
        <translation>Expertos de esta columna</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Más sobre esta respuesta</translation>
    </message>
    <message>
        <source>End of the answer</source>
        <translation>Fin de la respuesta</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>What could have come instead</source>
        <translation>Lo que pudo venir en su lugar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Back to the first answer</source>
        <translation>Volver a la primera respuesta</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>A click on a token, or Enter, shows what could have come in its place.</source>
        <translation>Un clic en un token, o Intro, muestra lo que pudo venir en su lugar.</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Como %1</translation>
    </message>
    <message>
        <source>The task that this column asks as</source>
        <translation>La tarea como la que pregunta esta columna</translation>
    </message>
    <message>
        <source>Task of this column</source>
        <translation>Tarea de esta columna</translation>
    </message>
</context>
<context>
    <name>alter::AnswerListModel</name>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>puntuación de %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>other answer</source>
        <translation>otra respuesta</translation>
    </message>
</context>
<context>
    <name>alter::AnswerText</name>
    <message>
        <source>“%1”: %2, token %3</source>
        <translation>«%1»: %2, token %3</translation>
    </message>
    <message>
        <source>The answer will appear here.</source>
        <translation>La respuesta aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>alter::AnswersStep</name>
    <message>
        <source>Any text</source>
        <translation>Cualquier texto</translation>
    </message>
    <message>
        <source>One of these labels</source>
        <translation>Una de estas etiquetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Word for the model</source>
        <translation>Palabra para el modelo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido con</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share for %1</source>
        <translation>Parte de %1</translation>
    </message>
    <message>
        <source>Or by field</source>
        <translation>O por campo</translation>
    </message>
    <message>
        <source>Validation file</source>
        <translation>Arch. de validación</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>Archivo de prueba</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>none: a share of the file</source>
        <translation>ninguno: una parte del archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>no, by the shares above</source>
        <translation>no, por las partes de arriba</translation>
    </message>
    <message>
        <source>Collecting the answers of the file</source>
        <translation>Reuniendo las respuestas del archivo</translation>
    </message>
    <message>
        <source>Labels as the task description has them</source>
        <translation>Etiquetas como las tiene la descripción de la tarea</translation>
    </message>
    <message>
        <source>Each row&apos;s field “%1” says where it belongs.</source>
        <translation>El campo «%1» de cada fila dice adónde pertenece.</translation>
    </message>
    <message>
        <source>Rows with the same prompt always come to the same split, and the same file is always divided in the same way.</source>
        <translation>Las filas con el mismo prompt van siempre a la misma partición, y el mismo archivo se divide siempre igual.</translation>
    </message>
    <message>
        <source>The answers are being collected.</source>
        <translation>Se están reuniendo las respuestas.</translation>
    </message>
    <message>
        <source>A label has no word.</source>
        <translation>Una etiqueta no tiene palabra.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Give training a share.</source>
        <translation>Dé una parte al entrenamiento.</translation>
    </message>
    <message>
        <source>Answers and splits</source>
        <translation>Respuestas y particiones</translation>
    </message>
    <message>
        <source>There are more than %L1 different answers.</source>
        <translation>Hay más de %L1 respuestas distintas.</translation>
    </message>
    <message>
        <source>More than %L1 different answers: free text</source>
        <translation>Más de %L1 respuestas distintas: texto libre</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different answer(s)</source>
        <translation>
            <numerusform>%Ln respuesta distinta</numerusform>
            <numerusform>%Ln respuestas distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::BackboneList</name>
    <message>
        <source>Add backbone…</source>
        <translation>Añadir modelo…</translation>
    </message>
    <message>
        <source>Backbones</source>
        <translation>Modelos base</translation>
    </message>
    <message>
        <source>From a GGUF file…</source>
        <translation>De un archivo GGUF…</translation>
    </message>
    <message>
        <source>From a checkpoint folder…</source>
        <translation>De una carpeta de punto de control…</translation>
    </message>
    <message>
        <source>Rename backbone…</source>
        <translation>Renombrar modelo base…</translation>
    </message>
    <message>
        <source>Remove backbone</source>
        <translation>Quitar modelo base</translation>
    </message>
    <message>
        <source>Rename the backbone %1</source>
        <translation>Renombrar el modelo base %1</translation>
    </message>
    <message>
        <source>A backbone is the language model that tasks are taught to</source>
        <translation>Un modelo base es el modelo de lenguaje al que se enseñan tareas</translation>
    </message>
    <message>
        <source>Choose a GGUF file</source>
        <translation>Elegir un archivo GGUF</translation>
    </message>
    <message>
        <source>GGUF files (*.gguf)</source>
        <translation>Archivos GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>Elegir una carpeta de punto de control</translation>
    </message>
    <message>
        <source>Importing the backbone</source>
        <translation>Importando el modelo base</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
</context>
<context>
    <name>alter::BackboneModel</name>
    <message>
        <source>%1 G parameters</source>
        <translation>%1 G parámetros</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 M parámetros</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>Licence: not named by its source</source>
        <translation>Licencia: la fuente no la indica</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>From %1, added %2.
%3. What its terms ask of you, they ask of what is trained on it, too.</source>
        <translation>De %1, añadido %2.
%3. Lo que exigen sus condiciones rige también para lo que se entrena sobre él.</translation>
    </message>
</context>
<context>
    <name>alter::BadRowModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Qué no encaja</translation>
    </message>
</context>
<context>
    <name>alter::BatchModel</name>
    <message>
        <source>Failed: %1</source>
        <translation>Fallido: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>alter::BatchView</name>
    <message>
        <source>&amp;Load lines…</source>
        <translation>&amp;Cargar líneas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>E&amp;xportar tabla…</translation>
    </message>
    <message>
        <source>Lines to ask</source>
        <translation>Líneas para preguntar</translation>
    </message>
    <message>
        <source>Paste a prompt a line. With a template chosen, each line fills its first field, or all of them as a JSON object.</source>
        <translation>Pegue un prompt por línea. Con una plantilla elegida, cada línea llena su primer campo, o todos como objeto JSON.</translation>
    </message>
    <message>
        <source>Answers to the lines</source>
        <translation>Respuestas a las líneas</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Asks the models of the columns.</source>
        <translation>Pregunta a los modelos de las columnas.</translation>
    </message>
    <message>
        <source>The lines before are still being answered.</source>
        <translation>Aún se responden las líneas anteriores.</translation>
    </message>
    <message>
        <source>Paste or load lines first.</source>
        <translation>Pegue o cargue líneas primero.</translation>
    </message>
    <message>
        <source>Load lines</source>
        <translation>Cargar líneas</translation>
    </message>
    <message>
        <source>Text (*.txt *.jsonl);;All files (*)</source>
        <translation>Texto (*.txt *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln line(s)</source>
        <translation>
            <numerusform>Preguntar %Ln línea</numerusform>
            <numerusform>Preguntar %Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::BundleDialog</name>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Se canceló la exportación. No se escribió nada.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Leyendo las ejecuciones…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>No run has weights yet. Train one first.</source>
        <translation>Ninguna ejecución tiene pesos aún. Entrene una primero.</translation>
    </message>
    <message>
        <source>Reading what the card tells…</source>
        <translation>Leyendo lo que dice la ficha…</translation>
    </message>
    <message>
        <source>Place of the new folder</source>
        <translation>Lugar de la nueva carpeta</translation>
    </message>
    <message>
        <source>Choose a run that has weights.</source>
        <translation>Elija una ejecución que tenga pesos.</translation>
    </message>
    <message>
        <source>Name the folder that is to be made.</source>
        <translation>Indique la carpeta que se va a crear.</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>Indique la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Elegir dónde se crea la carpeta</translation>
    </message>
    <message>
        <source>A run, or one of its checkpoints: RUN@STEP, RUN@stage1</source>
        <translation>Una ejecución, o uno de sus puntos de control: RUN@STEP, RUN@stage1</translation>
    </message>
    <message>
        <source>What it does, for whom, and what it should not be used for. Markdown may be used.</source>
        <translation>Qué hace, para quién y para qué no debe usarse. Se puede usar Markdown.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>&amp;Nueva carpeta</translation>
    </message>
    <message>
        <source>What it is f&amp;or</source>
        <translation>Para &amp;qué es</translation>
    </message>
    <message>
        <source>&amp;Licences of the data</source>
        <translation>&amp;Licencias de los datos</translation>
    </message>
    <message>
        <source>The model card as it will be</source>
        <translation>La ficha del modelo como quedará</translation>
    </message>
    <message>
        <source>Model card, the folder&apos;s README.md</source>
        <translation>Ficha del modelo, el README.md de la carpeta</translation>
    </message>
    <message>
        <source>Export bundle</source>
        <translation>Exportar paquete</translation>
    </message>
    <message>
        <source>A bundle is a folder with a run&apos;s experts and routers, its settings and the definitions of its tasks. It holds neither examples nor the backbone.</source>
        <translation>Un paquete es una carpeta con los expertos y enrutadores de una ejecución, sus ajustes y las definiciones de sus tareas. No contiene ejemplos ni el modelo base.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
</context>
<context>
    <name>alter::CheckStep</name>
    <message>
        <source>Rows that do not fit</source>
        <translation>Filas que no encajan</translation>
    </message>
    <message>
        <source>Trying the import; nothing is changed yet</source>
        <translation>Probando la importación; aún no cambia nada</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importar ejemplos</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>La importación está en curso.</translation>
    </message>
    <message>
        <source>The import is being tried out.</source>
        <translation>Se está probando la importación.</translation>
    </message>
    <message>
        <source>The import cannot work like this.</source>
        <translation>La importación no puede funcionar así.</translation>
    </message>
    <message>
        <source>Some rows do not fit: correct them, or leave them out.</source>
        <translation>Algunas filas no encajan: corríjalas u omítalas.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Se detuvo la importación. No cambió nada.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 rows, %Ln do(es) not fit. The first of them:</source>
        <translation>
            <numerusform>De %1 filas, %Ln no encaja. La primera:</numerusform>
            <numerusform>De %1 filas, %Ln no encajan. Las primeras:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln row(s) that do(es) not fit</source>
        <translation>
            <numerusform>Omitir %Ln fila que no encaja</numerusform>
            <numerusform>Omitir %Ln filas que no encajan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <translation>
            <numerusform>%Ln fila: %1</numerusform>
            <numerusform>%Ln filas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln example(s)</source>
        <translation>
            <numerusform>Importar %Ln ejemplo</numerusform>
            <numerusform>Importar %Ln ejemplos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ChoicePane</name>
    <message>
        <source>the task is named</source>
        <translation>se nombra la tarea</translation>
    </message>
    <message>
        <source>the task is estimated</source>
        <translation>se estima la tarea</translation>
    </message>
    <message>
        <source>C&amp;ompared runs</source>
        <translation>Ejecuciones c&amp;omparadas</translation>
    </message>
    <message>
        <source>Compared runs</source>
        <translation>Ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Scores where each prompt came with its task&apos;s name, or where the routers had to estimate the task from the prompt</source>
        <translation>Puntuaciones donde cada prompt llevaba el nombre de su tarea, o donde los enrutadores debían estimarla por el prompt</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Partición</translation>
    </message>
    <message>
        <source>Rou&amp;ting</source>
        <translation>En&amp;rutado</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Measures a run, or the backbone alone, on the chosen split</source>
        <translation>Mide una ejecución, o el modelo base solo, en la partición elegida</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <source>Cancel evaluation</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 de nuevo</translation>
    </message>
    <message>
        <source>%1 could not be evaluated.</source>
        <translation>No se pudo evaluar %1.</translation>
    </message>
</context>
<context>
    <name>alter::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nada tiene este nombre.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find an action, a page, a run or a task</source>
        <translation>Buscar una acción, página, ejecución o tarea</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>alter::CurveLegend</name>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenam.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Legend and values</source>
        <translation>Leyenda y valores</translation>
    </message>
    <message>
        <source>%1: training %2, validation %3</source>
        <translation>%1: entrenamiento %2, validación %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: validation %2</source>
        <translation>%1: validación %2</translation>
    </message>
</context>
<context>
    <name>alter::CurvePlot</name>
    <message>
        <source>Left and right arrows read the values step by step, with Ctrl they move the picture; plus and minus zoom, Home follows the newest step again.</source>
        <translation>Las flechas izquierda y derecha leen los valores paso a paso y con Ctrl mueven la imagen; más y menos amplían y reducen, Inicio sigue de nuevo el último paso.</translation>
    </message>
</context>
<context>
    <name>alter::DataPage</name>
    <message>
        <source>The backbone %1 is ready</source>
        <translation>El modelo base %1 está listo</translation>
    </message>
    <message>
        <source>The task %1 was removed; Undo brings it back</source>
        <translation>Se quitó la tarea %1; Deshacer la recupera</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar archivo…</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Añadir ejemplo…</translation>
    </message>
    <message>
        <source>Add backbone…</source>
        <translation>Añadir modelo base…</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>Buscar en los ejemplos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The task %1 was imported</source>
        <translation>Se importó la tarea %1</translation>
    </message>
    <message>
        <source>A backbone is being imported.</source>
        <translation>Se está importando un modelo base.</translation>
    </message>
</context>
<context>
    <name>alter::DecodingPane</name>
    <message>
        <source>Reset options</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta máx.</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>0: the likeliest</source>
        <translation>0: el más probable</translation>
    </message>
    <message>
        <source>0 always takes the likeliest token; higher values draw more freely among the others.</source>
        <translation>0 toma siempre el token más probable; valores mayores eligen con más libertad entre los demás.</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Draws among so many of the likeliest tokens.</source>
        <translation>Elige entre este número de los tokens más probables.</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Draws among the likeliest tokens that have this probability together.</source>
        <translation>Elige entre los tokens más probables que juntos tienen esta probabilidad.</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Haces</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Beam search follows so many answers at once and takes the likeliest whole one; it shows its answer when it is done. Made for encoder-decoder models.</source>
        <translation>La búsqueda en haz sigue tantas respuestas a la vez y toma la más probable entera; muestra su respuesta al terminar. Hecha para modelos codificador-decodificador.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed draws the same answer.</source>
        <translation>La misma semilla da la misma respuesta.</translation>
    </message>
    <message>
        <source>%1 beams</source>
        <translation>%1 haces</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>temperatura %1</translation>
    </message>
    <message>
        <source>likeliest tokens</source>
        <translation>tokens más probables</translation>
    </message>
    <message>
        <source>Options: %1, at most %L2</source>
        <translation>Opciones: %1, como mucho %L2</translation>
    </message>
</context>
<context>
    <name>alter::DesktopNotice</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>alter::EngineCommandBar</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
</context>
<context>
    <name>alter::EngineWork</name>
    <message>
        <source>The queue is being worked off.</source>
        <translation>Se está procesando la cola.</translation>
    </message>
    <message>
        <source>%1 goes on after step %2.</source>
        <translation>%1 continúa tras el paso %2.</translation>
    </message>
</context>
<context>
    <name>alter::ExampleDetails</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Exclude example</source>
        <translation>Excluir ejemplo</translation>
    </message>
    <message>
        <source>Rendered prompt</source>
        <translation>Prompt generado</translation>
    </message>
    <message>
        <source>Rendered target</source>
        <translation>Objetivo generado</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Split of the example</source>
        <translation>Partición del ejemplo</translation>
    </message>
    <message>
        <source>Moves the example to another split</source>
        <translation>Mueve el ejemplo a otra partición</translation>
    </message>
    <message>
        <source>No example chosen</source>
        <translation>Ningún ejemplo elegido</translation>
    </message>
    <message>
        <source>Example from row %1</source>
        <translation>Ejemplo de la fila %1</translation>
    </message>
    <message>
        <source>Added example</source>
        <translation>Ejemplo añadido</translation>
    </message>
    <message>
        <source>Include example</source>
        <translation>Incluir ejemplo</translation>
    </message>
    <message>
        <source>The task&apos;s templates cannot be read.</source>
        <translation>No se pueden leer las plantillas de la tarea.</translation>
    </message>
    <message>
        <source>What is written above does not fit the task yet.</source>
        <translation>Lo escrito arriba aún no encaja en la tarea.</translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s), shortened to fit %L1</source>
        <translation>
            <numerusform>Prompt · %Ln token, acortado para caber en %L1</numerusform>
            <numerusform>Prompt · %Ln tokens, acortado para caber en %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s)</source>
        <translation>
            <numerusform>Prompt · %Ln token</numerusform>
            <numerusform>Prompt · %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s)</source>
        <translation>
            <numerusform>Objetivo · %Ln token</numerusform>
            <numerusform>Objetivo · %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ExampleDialog</name>
    <message>
        <source>add an example</source>
        <translation>añadir un ejemplo</translation>
    </message>
    <message>
        <source>Add example to %1</source>
        <translation>Añadir ejemplo a %1</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Añadir ejemplo</translation>
    </message>
    <message>
        <source>&amp;Right answer</source>
        <translation>&amp;Respuesta correcta</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Partición</translation>
    </message>
</context>
<context>
    <name>alter::ExampleFilterBar</name>
    <message>
        <source>Search in the examples</source>
        <translation>Buscar en los ejemplos</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Excluded examples</source>
        <translation>Ejemplos excluidos</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Toda partición</translation>
    </message>
    <message>
        <source>With excluded</source>
        <translation>Con excluidos</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>No excluidos</translation>
    </message>
    <message>
        <source>Only excluded</source>
        <translation>Solo excluidos</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toda etiqueta</translation>
    </message>
</context>
<context>
    <name>alter::ExampleModel</name>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Excluded: left out of training and evaluation.</source>
        <translation>Excluido: fuera del entrenamiento y la evaluación.</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1, excluido</translation>
    </message>
</context>
<context>
    <name>alter::ExampleView</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Exclude or include</source>
        <translation>Excluir o incluir</translation>
    </message>
    <message>
        <source>Choose a task to see its examples</source>
        <translation>Elija una tarea para ver sus ejemplos</translation>
    </message>
    <message>
        <source>Reading the examples</source>
        <translation>Leyendo los ejemplos</translation>
    </message>
    <message>
        <source>%1 so far, searching</source>
        <translation>%1 hasta ahora, buscando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No example fits the search and the filters</source>
        <translation>Ningún ejemplo cumple la búsqueda y los filtros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>This task has no examples</source>
        <translation>Esta tarea no tiene ejemplos</translation>
    </message>
    <message>
        <source>Add example…</source>
        <translation>Añadir ejemplo…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ExpertMixer</name>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>as routed</source>
        <translation>según enrutado</translation>
    </message>
    <message>
        <source>Reset mix</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>No column shows a run whose experts could be mixed.</source>
        <translation>Ninguna columna muestra una ejecución cuyos expertos se puedan combinar.</translation>
    </message>
    <message>
        <source>Multiplies each expert&apos;s gates in the columns that show runs as routed. Enter asks again with the mix.</source>
        <translation>Multiplica las compuertas de cada experto en las columnas que muestran ejecuciones según el enrutado. Intro pregunta de nuevo con la combinación.</translation>
    </message>
    <message>
        <source>Weight of the expert %1</source>
        <translation>Peso del experto %1</translation>
    </message>
</context>
<context>
    <name>alter::FieldEditor</name>
    <message>
        <source>A whole number from 0 is needed.</source>
        <translation>Se necesita un número entero desde 0.</translation>
    </message>
    <message>
        <source>A number is needed, such as 0.001.</source>
        <translation>Se necesita un número, como 0.001.</translation>
    </message>
</context>
<context>
    <name>alter::FieldsEditor</name>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>The field “%1” cannot be read: %2.</source>
        <translation>El campo «%1» no se puede leer: %2.</translation>
    </message>
</context>
<context>
    <name>alter::FieldsStep</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Fields of the file</source>
        <translation>Campos del archivo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>The model reads the inputs and writes the answer. A field that names splits (train, validation, test) keeps the file&apos;s own division.</source>
        <translation>El modelo lee las entradas y escribe la respuesta. Un campo que nombra particiones (train, validation, test) conserva la división del archivo.</translation>
    </message>
    <message>
        <source>Double-click to give it another name</source>
        <translation>Doble clic para darle otro nombre</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Names the split</source>
        <translation>Da la partición</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Use of field %1</source>
        <translation>Uso del campo %1</translation>
    </message>
    <message>
        <source>Say which field is the input.</source>
        <translation>Indique qué campo es la entrada.</translation>
    </message>
    <message>
        <source>Say which field is the answer.</source>
        <translation>Indique qué campo es la respuesta.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>alter::FileStep</name>
    <message>
        <source>%1: detected</source>
        <translation>%1: detectado</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>packed with %1</source>
        <translation>comprimido con %1</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>separado por %1</translation>
    </message>
    <message>
        <source>first row names the fields</source>
        <translation>la primera fila nombra los campos</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drop a data file here, or choose one: CSV, TSV, JSON, JSON lines, Parquet, SQuAD, CoNLL or text, plain or packed</source>
        <translation>Suelte aquí un archivo de datos, o elija uno: CSV, TSV, JSON, JSON lines, Parquet, SQuAD, CoNLL o texto, tal cual o comprimido</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>Nombre de tarea</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija un archivo primero.</translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation>Se está examinando el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Elegir un archivo de datos</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
</context>
<context>
    <name>alter::FindingsPanel</name>
    <message>
        <source>Borrows from</source>
        <translation>Toma de</translation>
    </message>
    <message>
        <source>Most borrowed</source>
        <translation>Lo más tomado</translation>
    </message>
    <message>
        <source>Entropy of the shares</source>
        <translation>Entropía de las partes</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>There is no other task to borrow from.</source>
        <translation>No hay otra tarea de la que tomar.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is borrowed.</source>
        <translation>No se toma nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In stage 1 every task runs through its own expert alone: collaboration begins in stage 2.</source>
        <translation>En la etapa 1 cada tarea pasa solo por su experto propio: la colaboración empieza en la etapa 2.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers: the absolute mean gate, averaged over %Ln layer(s); a task&apos;s own expert has about 1 where gates are residual.</source>
        <translation>
            <numerusform>Números: la compuerta media absoluta, promediada sobre %Ln capa; el experto propio de una tarea tiene cerca de 1 donde las compuertas son residual.</numerusform>
            <numerusform>Números: la compuerta media absoluta, promediada sobre %Ln capas; el experto propio de una tarea tiene cerca de 1 donde las compuertas son residual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of tokens that the expert wins, mean over %Ln task(s), %1.</source>
        <translation>
            <numerusform>Parte de los tokens que gana el experto, media sobre %Ln tarea, %1.</numerusform>
            <numerusform>Parte de los tokens que gana el experto, media sobre %Ln tareas, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::GuideContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
</context>
<context>
    <name>alter::GuideView</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>alter::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Enter and the arrow keys go from one place with these words to the next</source>
        <translation>Intro y las flechas van de un lugar con estas palabras al siguiente</translation>
    </message>
    <message>
        <source>No part of the guide has these words.</source>
        <translation>Ninguna parte de la guía tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>alter::HeatMapView</name>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Arrow keys step from cell to cell, Enter chooses the row&apos;s task or layer.</source>
        <translation>Las flechas van de celda en celda; Intro elige la tarea o la capa de la fila.</translation>
    </message>
</context>
<context>
    <name>alter::HistoryModel</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;white-space:pre-wrap&apos;&gt;%1&lt;/p&gt;&lt;p&gt;%2 · %3&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;white-space:pre-wrap&apos;&gt;%1&lt;/p&gt;&lt;p&gt;%2 · %3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Favourite, %1</source>
        <translation>Favorito, %1</translation>
    </message>
    <message>
        <source>several tasks</source>
        <translation>varias tareas</translation>
    </message>
</context>
<context>
    <name>alter::HistoryPanel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Show favourites only; tick a prompt to make it one.</source>
        <translation>Mostrar solo favoritos; marque un prompt para hacerlo favorito.</translation>
    </message>
    <message>
        <source>Prompts that were asked</source>
        <translation>Prompts preguntados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>What you ask is kept here, to be tried again.</source>
        <translation>Lo que pregunte se guarda aquí para probarlo de nuevo.</translation>
    </message>
    <message>
        <source>No prompt is like that.</source>
        <translation>Ningún prompt es así.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>alter::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Import a task</source>
        <translation>Importar una tarea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>alter::LayerBar</name>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>las %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message numerus="yes">
        <source>The mean over all %Ln layer(s)</source>
        <translation>
            <numerusform>La media de la única capa (%Ln)</numerusform>
            <numerusform>La media de las %Ln capas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::LengthFilter</name>
    <message>
        <source>Least length</source>
        <translation>Longitud mínima</translation>
    </message>
    <message>
        <source>Greatest length</source>
        <translation>Longitud máxima</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Toda longitud</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>Shorter than</source>
        <translation>Menos de</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Length of the prompt</source>
        <translation>Longitud del prompt</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
</context>
<context>
    <name>alter::LengthHistogram</name>
    <message>
        <source>Arrow keys step from column to column and read its numbers.</source>
        <translation>Las flechas van de columna en columna y leen sus números.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No lengths were counted</source>
        <translation>No se contaron longitudes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Arrow keys read the columns</source>
        <translation>Las flechas leen las columnas</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %Ln example(s)</source>
        <translation>
            <numerusform>%1 %2: %Ln ejemplo</numerusform>
            <numerusform>%1 %2: %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most: %Ln example(s)</source>
        <translation>
            <numerusform>máx.: %Ln ejemplo</numerusform>
            <numerusform>máx.: %Ln ejemplos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::LicenceModel</name>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>%1: as the project states it</source>
        <translation>%1: según el proyecto</translation>
    </message>
    <message>
        <source>The project states none. What you write here stands in the card alone.</source>
        <translation>El proyecto no indica ninguna. Lo que escriba aquí figura solo en la ficha.</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>licence of the data</source>
        <translation>licencia de los datos</translation>
    </message>
</context>
<context>
    <name>alter::LiveView</name>
    <message>
        <source>&amp;Log scale</source>
        <translation>Escala &amp;log</translation>
    </message>
    <message>
        <source>Curves of the run over its steps</source>
        <translation>Curvas de la ejecución por pasos</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Suavizado</translation>
    </message>
    <message>
        <source>How much of the past each point carries; the raw curve stays visible behind</source>
        <translation>Cuánto del pasado lleva cada punto; la curva original sigue visible detrás</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show all steps and follow the newest; zooming or dragging stops it (Home)</source>
        <translation>Mostrar todos los pasos y seguir el último; ampliar o arrastrar lo detiene (Inicio)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>Imagen (SVG)…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>Values (CSV) …</source>
        <translation>Valores (CSV)…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>At step %1</source>
        <translation>En el paso %1</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>Últimos valores</translation>
    </message>
</context>
<context>
    <name>alter::LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the program that trains wrote</source>
        <translation>Lo que escribió el programa que entrena</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info y superior</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Nivel mínimo mostrado</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>Ninguna línea tiene este nivel y estas palabras.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>The log is empty: there was nothing to warn of.</source>
        <translation>El registro está vacío: no hubo nada que avisar.</translation>
    </message>
</context>
<context>
    <name>alter::MainWindow</name>
    <message>
        <source>Importing %1… %2 %</source>
        <translation>Importando %1… %2 %</translation>
    </message>
    <message>
        <source>The run %1 is finished.</source>
        <translation>La ejecución %1 terminó.</translation>
    </message>
    <message>
        <source>The run %1 failed. %2</source>
        <translation>La ejecución %1 falló. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drop a project&apos;s folder, or a file with examples.</source>
        <translation>Suelte la carpeta de un proyecto o un archivo con ejemplos.</translation>
    </message>
    <message>
        <source>Open a project first, then drop the file again.</source>
        <translation>Abra un proyecto primero y suelte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>No page can open this file.</source>
        <translation>Ninguna página puede abrir este archivo.</translation>
    </message>
    <message>
        <source>A project is being made.</source>
        <translation>Se está creando un proyecto.</translation>
    </message>
    <message>
        <source>Let it end or cancel it, then choose the language again.</source>
        <translation>Deje que termine o cancélelo y elija el idioma de nuevo.</translation>
    </message>
    <message>
        <source>The run %1 failed.</source>
        <translation>La ejecución %1 falló.</translation>
    </message>
</context>
<context>
    <name>alter::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensaje: %1</translation>
    </message>
</context>
<context>
    <name>alter::MixBar</name>
    <message>
        <source>Save mix</source>
        <translation>Guardar combinación</translation>
    </message>
    <message>
        <source>Save mix as…</source>
        <translation>Guardar combinación como…</translation>
    </message>
    <message>
        <source>Rename mix…</source>
        <translation>Renombrar combinación…</translation>
    </message>
    <message>
        <source>Delete mix</source>
        <translation>Eliminar combinación</translation>
    </message>
    <message>
        <source>Named mix</source>
        <translation>Combinación con nombre</translation>
    </message>
    <message>
        <source>Named mixes are kept in the project; alter generate --mix and bundles know them, too.</source>
        <translation>Las combinaciones con nombre quedan en el proyecto; también las conocen alter generate --mix y los paquetes.</translation>
    </message>
    <message>
        <source>More about this mix</source>
        <translation>Más sobre esta combinación</translation>
    </message>
    <message>
        <source>No named mix</source>
        <translation>Sin combinación</translation>
    </message>
    <message>
        <source>No column shows a run with the expert %1.</source>
        <translation>Ninguna columna muestra una ejecución con el experto %1.</translation>
    </message>
    <message>
        <source>Choose a named mix first, or save this one under a name.</source>
        <translation>Elegir antes una combinación con nombre, o guardar esta con un nombre.</translation>
    </message>
    <message>
        <source>The sliders are as the mix says.</source>
        <translation>Los controles están como dice la combinación.</translation>
    </message>
    <message>
        <source>Changes the named mix to what the sliders say</source>
        <translation>Cambia la combinación con nombre por lo que dicen los controles</translation>
    </message>
    <message>
        <source>Keeps what the sliders say under a name</source>
        <translation>Guarda con un nombre lo que dicen los controles</translation>
    </message>
    <message>
        <source>All experts are as routed: there is nothing to save.</source>
        <translation>Todos los expertos están según el enrutado: no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Save the mix</source>
        <translation>Guardar la combinación</translation>
    </message>
    <message>
        <source>Rename the mix %1</source>
        <translation>Renombrar la combinación %1</translation>
    </message>
</context>
<context>
    <name>alter::MomentSlider</name>
    <message>
        <source>stage %1</source>
        <translation>etapa %1</translation>
    </message>
</context>
<context>
    <name>alter::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escribir un nombre.</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>Ese ya es su nombre.</translation>
    </message>
</context>
<context>
    <name>alter::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Abra un proyecto primero</translation>
    </message>
</context>
<context>
    <name>alter::NewExampleDialog</name>
    <message>
        <source>Add example to %1</source>
        <translation>Añadir ejemplo a %1</translation>
    </message>
    <message>
        <source>Split of the new example</source>
        <translation>Partición del nuevo ejemplo</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Añadir ejemplo</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
</context>
<context>
    <name>alter::NewProjectDialog</name>
    <message>
        <source>Make a project</source>
        <translation>Crear un proyecto</translation>
    </message>
    <message>
        <source>my-project</source>
        <translation>mi-proyecto</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>Crear proyecto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;In folder</source>
        <translation>&amp;En carpeta</translation>
    </message>
    <message>
        <source>Folder for the new project</source>
        <translation>Carpeta del nuevo proyecto</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Dé un nombre al proyecto.</translation>
    </message>
    <message>
        <source>A name holds no slashes; choose the folder below it.</source>
        <translation>Un nombre no lleva barras; elija la carpeta debajo.</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>Indique la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Crea %1</translation>
    </message>
</context>
<context>
    <name>alter::PageHeader</name>
    <message>
        <source>More actions of this page</source>
        <translation>Más acciones de esta página</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find any action, page, run or task by its name (%1)</source>
        <translation>Buscar cualquier acción, página, ejecución o tarea por su nombre (%1)</translation>
    </message>
</context>
<context>
    <name>alter::PanelStack</name>
    <message>
        <source>stage %1</source>
        <translation>etapa %1</translation>
    </message>
</context>
<context>
    <name>alter::PlaygroundPage</name>
    <message>
        <source>Playground</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Leyendo el proyecto…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Añadir columna</translation>
    </message>
    <message>
        <source>Four columns are the most.</source>
        <translation>Cuatro columnas es el máximo.</translation>
    </message>
    <message>
        <source>The playground tries prompts on a model. Add a backbone first.</source>
        <translation>Pruebas ensaya prompts en un modelo. Añada primero un modelo base.</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>Ir a Datos</translation>
    </message>
    <message>
        <source>The task of this prompt is gone.</source>
        <translation>La tarea de este prompt ya no existe.</translation>
    </message>
    <message>
        <source>The example was added.</source>
        <translation>Se añadió el ejemplo.</translation>
    </message>
    <message>
        <source>The command line was copied.</source>
        <translation>Se copió la línea de comandos.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Expert mixer</source>
        <translation>Mezclador de expertos</translation>
    </message>
    <message>
        <source>An answer is being written.</source>
        <translation>Se está escribiendo una respuesta.</translation>
    </message>
    <message>
        <source>Four tasks are the most; each column&apos;s list has the others.</source>
        <translation>Cuatro tareas como máximo; la lista de cada columna tiene las demás.</translation>
    </message>
</context>
<context>
    <name>alter::ProbabilityBars</name>
    <message>
        <source>Probabilities of the labels</source>
        <translation>Probabilidades de las etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ProjectOpener</name>
    <message>
        <source>Choose another folder, or make a new project.</source>
        <translation>Elija otra carpeta o cree un proyecto nuevo.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Making the project…</source>
        <translation>Creando el proyecto…</translation>
    </message>
    <message>
        <source>Importing the sample tasks…</source>
        <translation>Importando las tareas de muestra…</translation>
    </message>
</context>
<context>
    <name>alter::PromptFields</name>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
</context>
<context>
    <name>alter::PromptPane</name>
    <message>
        <source>&amp;Fill in an example</source>
        <translation>&amp;Usar un ejemplo</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>Free text is read as it is; a task&apos;s template puts its words around the fields, as in training.</source>
        <translation>El texto libre se lee tal cual; la plantilla de una tarea pone sus palabras alrededor de los campos, como en el entrenamiento.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Escriba un prompt</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing is being answered.</source>
        <translation>No se está respondiendo nada.</translation>
    </message>
    <message>
        <source>One of the task&apos;s validation examples, drawn at random</source>
        <translation>Uno de los ejemplos de validación de la tarea, al azar</translation>
    </message>
    <message>
        <source>Choose the template of a task first.</source>
        <translation>Elija primero la plantilla de una tarea.</translation>
    </message>
    <message>
        <source>The example&apos;s answer: %1</source>
        <translation>La respuesta del ejemplo: %1</translation>
    </message>
    <message>
        <source>The task whose experts the routers are told to use. Automatic: the routers estimate from the prompt which task it is. Several: each column has a task of its own, and takes its template where the fields fit.</source>
        <translation>La tarea cuyos expertos deben usar los enrutadores. Automática: los enrutadores estiman por el prompt qué tarea es. Varias: cada columna tiene su tarea y usa su plantilla donde los campos encajan.</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Varias a la vez</translation>
    </message>
    <message>
        <source>Each column asks as a task of its own.</source>
        <translation>Cada columna pregunta como una tarea propia.</translation>
    </message>
</context>
<context>
    <name>alter::QuestionBar</name>
    <message>
        <source>What is routed</source>
        <translation>Qué se enruta</translation>
    </message>
    <message>
        <source>Task of the example</source>
        <translation>Tarea del ejemplo</translation>
    </message>
    <message>
        <source>Split of the example</source>
        <translation>Partición del ejemplo</translation>
    </message>
    <message>
        <source>Task named to the routers</source>
        <translation>Tarea indicada a los enrutadores</translation>
    </message>
    <message>
        <source>Route prompt</source>
        <translation>Enrutar</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>Número del ejemplo</translation>
    </message>
    <message>
        <source>Arrow keys and the wheel go to the next and the previous example</source>
        <translation>Las flechas y la rueda van al ejemplo siguiente y al anterior</translation>
    </message>
    <message>
        <source>Prompt to route</source>
        <translation>Prompt que enrutar</translation>
    </message>
    <message>
        <source>The prompt as the model is to read it, with the task&apos;s own words</source>
        <translation>El prompt como debe leerlo el modelo, con las palabras propias de la tarea</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Own prompt</source>
        <translation>Prompt propio</translation>
    </message>
    <message>
        <source>The routers are told the task, or estimate it from the prompt</source>
        <translation>Se indica la tarea a los enrutadores, o la estiman por el prompt</translation>
    </message>
    <message>
        <source>Route &amp;as</source>
        <translation>Enrutar &amp;como</translation>
    </message>
    <message>
        <source>Route prompt (Ctrl+Enter)</source>
        <translation>Enrutar prompt (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Type a prompt first.</source>
        <translation>Escriba un prompt primero.</translation>
    </message>
    <message>
        <source>estimated task</source>
        <translation>tarea estimada</translation>
    </message>
    <message>
        <source>of %L1,</source>
        <translation>de %L1,</translation>
    </message>
</context>
<context>
    <name>alter::QueueListModel</name>
    <message>
        <source>waiting, next</source>
        <translation>en espera, la siguiente</translation>
    </message>
    <message>
        <source>waiting, number %1</source>
        <translation>en espera, número %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>✕ did not begin</source>
        <translation>✕ no empezó</translation>
    </message>
    <message>
        <source>Unnamed run</source>
        <translation>Ejecución sin nombre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
It failed before it began; the reason is in queue-….log in the project&apos;s folder.</source>
        <translation>%1
Falló antes de empezar; la razón está en queue-….log en la carpeta del proyecto.</translation>
    </message>
</context>
<context>
    <name>alter::RecentModel</name>
    <message>
        <source>%1
There is no project in this folder any more. Delete takes it from the list.</source>
        <translation>%1
Ya no hay ningún proyecto en esta carpeta. Supr lo quita de la lista.</translation>
    </message>
    <message>
        <source>%1, not found</source>
        <translation>%1, no encontrado</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>alter::RecordModel</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>alter::ReferenceModel</name>
    <message>
        <source>base (the backbone alone)</source>
        <translation>base (el modelo base solo)</translation>
    </message>
</context>
<context>
    <name>alter::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Writing the report: %1 %</source>
        <translation>Escribiendo el informe: %1 %</translation>
    </message>
    <message>
        <source>An evaluation is running.</source>
        <translation>Hay una evaluación en curso.</translation>
    </message>
    <message>
        <source>A report is being written.</source>
        <translation>Se está escribiendo un informe.</translation>
    </message>
    <message>
        <source>Reading the results…</source>
        <translation>Leyendo los resultados…</translation>
    </message>
    <message>
        <source>Comparing the results…</source>
        <translation>Comparando los resultados…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Results compares what runs reached, task by task. Train a run first.</source>
        <translation>Resultados compara lo que alcanzaron las ejecuciones, tarea por tarea. Entrene una ejecución primero.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Evaluate a run, and the backbone alone to compare with.</source>
        <translation>Aún no se ha medido nada. Evalúe una ejecución, y el modelo base solo para comparar.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>nothing: evaluate the backbone alone, too</source>
        <translation>nada: evalúe también el modelo base solo</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Se copió la tabla.</translation>
    </message>
    <message>
        <source>The bundle is in %1</source>
        <translation>El paquete está en %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Gain over</source>
        <translation>Ganancia sobre</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Ganancias</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Export comparison…</source>
        <translation>Exportar comparación…</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Escribir informe…</translation>
    </message>
    <message>
        <source>All about the newest of the compared runs in one HTML file, which opens without a network</source>
        <translation>Todo sobre la más reciente de las ejecuciones comparadas en un archivo HTML, que se abre sin red</translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation>Exportar paquete…</translation>
    </message>
    <message>
        <source>A run&apos;s experts and routers with a model card, as a folder to pass on</source>
        <translation>Los expertos y enrutadores de una ejecución con una ficha del modelo, como carpeta para entregar</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exportar comparación</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Números (*.csv)</translation>
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
        <translation>Escribir informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Transfer is being measured.</source>
        <translation>Se está midiendo la transferencia.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
</context>
<context>
    <name>alter::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Enrutado</translation>
    </message>
    <message>
        <source>Reading the routing…</source>
        <translation>Leyendo el enrutado…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Routing shows how tasks use each other&apos;s experts. Train a run first.</source>
        <translation>Enrutado muestra cómo las tareas usan los expertos de las demás. Entrene una ejecución primero.</translation>
    </message>
    <message>
        <source>No run has recorded routing yet. A run records it at each validation.</source>
        <translation>Ninguna ejecución ha registrado aún el enrutado. Una ejecución lo registra en cada validación.</translation>
    </message>
    <message>
        <source>The run %1 has not recorded routing yet. It will appear here after its first validation.</source>
        <translation>La ejecución %1 aún no ha registrado el enrutado. Aparecerá aquí tras su primera validación.</translation>
    </message>
    <message>
        <source>The run %1 ended before its first validation, so that it has recorded no routing.</source>
        <translation>La ejecución %1 terminó antes de su primera validación, por lo que no registró el enrutado.</translation>
    </message>
    <message>
        <source>All layers are in the picture.</source>
        <translation>Todas las capas están en la imagen.</translation>
    </message>
    <message>
        <source>Routing as a table</source>
        <translation>Enrutado como tabla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si</translation>
    </message>
    <message>
        <source>Views of the routing</source>
        <translation>Vistas del enrutado</translation>
    </message>
    <message>
        <source>Tasks and layers</source>
        <translation>Tareas y capas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>Exportar números…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagen…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>Exportar enrutado</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Números (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Se copió la tabla.</translation>
    </message>
    <message>
        <source>A what-if question is being answered.</source>
        <translation>Se está respondiendo una pregunta «y si».</translation>
    </message>
</context>
<context>
    <name>alter::RoutingStrip</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Tokens by winning expert</source>
        <translation>Tokens por experto ganador</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>media de %1</translation>
    </message>
    <message>
        <source>Choose a token to read its gates.</source>
        <translation>Elija un token para leer sus compuertas.</translation>
    </message>
    <message>
        <source>does not go through this layer</source>
        <translation>no pasa por esta capa</translation>
    </message>
    <message>
        <source>A gate is the weight with which an expert&apos;s output is added for this token; the expert with the largest one, without its sign, wins it.</source>
        <translation>Una compuerta es el peso con que se suma la salida de un experto para este token; lo gana el experto con la mayor, sin su signo.</translation>
    </message>
</context>
<context>
    <name>alter::RunActions</name>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Continue as …</source>
        <translation>Continuar como…</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save checkpoint now</source>
        <translation>Guardar punto de control</translation>
    </message>
    <message>
        <source>Rename run …</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Edit note …</source>
        <translation>Editar nota…</translation>
    </message>
    <message>
        <source>Delete run …</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Set up a training</source>
        <translation>Configurar un entrenamiento</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>Ninguna ejecución elegida.</translation>
    </message>
    <message>
        <source>It was asked to end already.</source>
        <translation>Ya se le pidió terminar.</translation>
    </message>
    <message>
        <source>The run does not run: it is %1.</source>
        <translation>La ejecución no está activa; estado: %1.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Ya está en curso.</translation>
    </message>
    <message>
        <source>It is finished: there is nothing to go on with.</source>
        <translation>Está terminada: no hay nada que continuar.</translation>
    </message>
    <message>
        <source>Stop the run first.</source>
        <translation>Detenga la ejecución primero.</translation>
    </message>
    <message>
        <source>It has come to no step yet.</source>
        <translation>Aún no ha llegado a ningún paso.</translation>
    </message>
    <message>
        <source>Set up a new run that begins with the weights of one of its checkpoints</source>
        <translation>Configurar una ejecución nueva que empieza con los pesos de uno de sus puntos de control</translation>
    </message>
    <message>
        <source>%1 was asked; it obeys after its present step.</source>
        <translation>Se avisó a %1; obedece tras su paso actual.</translation>
    </message>
    <message>
        <source>stopping with a checkpoint …</source>
        <translation>deteniendo con un punto de control…</translation>
    </message>
    <message>
        <source>pausing with a checkpoint …</source>
        <translation>pausando con un punto de control…</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Renombrar ejecución</translation>
    </message>
    <message>
        <source>Name of the run:</source>
        <translation>Nombre de la ejecución:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Nota sobre %1:</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <translation>¿Eliminar la ejecución %1?</translation>
    </message>
    <message>
        <source>Its checkpoints, curves, routing and evaluations go with it. This cannot be undone.</source>
        <translation>Se eliminan también sus puntos de control, curvas, enrutado y evaluaciones. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>alter::RunBanner</name>
    <message>
        <source>It came to step %1; there is no checkpoint yet, so it begins again from its start.</source>
        <translation>Llegó al paso %1; aún no hay punto de control, así que empieza de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>It came to step %1; the checkpoint of step %2 is safe.</source>
        <translation>Llegó al paso %1; el punto de control del paso %2 está a salvo.</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>La ejecución falló.</translation>
    </message>
    <message>
        <source>‖ The run is paused.</source>
        <translation>‖ La ejecución está en pausa.</translation>
    </message>
    <message>
        <source>■ The run was stopped.</source>
        <translation>■ La ejecución se detuvo.</translation>
    </message>
    <message>
        <source>○ The run has not begun.</source>
        <translation>○ La ejecución no ha empezado.</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>New run from this configuration</source>
        <translation>Nueva ejecución con esta configuración</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Estado de la ejecución</translation>
    </message>
</context>
<context>
    <name>alter::RunBar</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>Step to compare with</source>
        <translation>Paso con que comparar</translation>
    </message>
    <message>
        <source>Shows the difference: this run&apos;s values minus those of the other step or run</source>
        <translation>Muestra la diferencia: los valores de esta ejecución menos los del otro paso o ejecución</translation>
    </message>
    <message>
        <source>%1 (none recorded yet)</source>
        <translation>%1 (nada registrado aún)</translation>
    </message>
    <message>
        <source>There is no other run that has recorded routing.</source>
        <translation>No hay otra ejecución con enrutado registrado.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>another step</source>
        <translation>otro paso</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
</context>
<context>
    <name>alter::RunBillView</name>
    <message>
        <source>What it comes to</source>
        <translation>En qué resulta</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Parámetros entrenables</translation>
    </message>
    <message>
        <source>Stored with the run</source>
        <translation>Se guarda</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Shortened prompts</source>
        <translation>Prompts acortados</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>Lo mismo en un terminal</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>Comando equivalente</translation>
    </message>
</context>
<context>
    <name>alter::RunForm</name>
    <message>
        <source>Start run</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>A la cola</translation>
    </message>
    <message>
        <source>Start from: %1</source>
        <translation>Partir de: %1</translation>
    </message>
    <message>
        <source>Load …</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It waits until the queue is started</source>
        <translation>Espera hasta que se inicie la cola</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>New run, going out from %1</source>
        <translation>Nueva ejecución, a partir de %1</translation>
    </message>
    <message>
        <source>It cannot start now: the memory will not do.</source>
        <translation>No puede iniciarse ahora: la memoria no alcanza.</translation>
    </message>
    <message>
        <source>The project has no backbone yet: add one on the Data page.</source>
        <translation>El proyecto aún no tiene modelo base: añada uno en la página Datos.</translation>
    </message>
    <message>
        <source>The project has no tasks yet: import one on the Data page.</source>
        <translation>El proyecto aún no tiene tareas: importe una en la página Datos.</translation>
    </message>
    <message>
        <source>Tick a task with training examples.</source>
        <translation>Marque una tarea con ejemplos de entrenamiento.</translation>
    </message>
    <message>
        <source>Not allowed: %1. Expected: %2.</source>
        <translation>No permitido: %1. Esperado: %2.</translation>
    </message>
    <message>
        <source>Save configuration</source>
        <translation>Guardar configuración</translation>
    </message>
    <message>
        <source>Load configuration</source>
        <translation>Cargar configuración</translation>
    </message>
    <message>
        <source>Configuration of a run (*.json)</source>
        <translation>Configuración de una ejecución (*.json)</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>Cargado: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>El comando está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>alter::RunListModel</name>
    <message>
        <source>%1: %2 on %3
Tick the box to lay its loss over the chosen run&apos;s.</source>
        <translation>%1: %2 en %3
Marque la casilla para superponer su pérdida a la de la ejecución elegida.</translation>
    </message>
</context>
<context>
    <name>alter::RunPanel</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Start queue</source>
        <translation>Iniciar cola</translation>
    </message>
    <message>
        <source>Train what waits, one run after the other, also with this window closed</source>
        <translation>Entrena lo que espera, una ejecución tras otra, también con esta ventana cerrada</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Cola (%1)</translation>
    </message>
    <message>
        <source>Nothing waits: set up a new run first.</source>
        <translation>Nada en espera: configure primero una ejecución nueva.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>alter::RunView</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Reading the curves of %1</source>
        <translation>Leyendo las curvas de %1</translation>
    </message>
    <message>
        <source>The backbone and the data are being loaded; curves come with the first step.</source>
        <translation>Se cargan el modelo base y los datos; las curvas llegan con el primer paso.</translation>
    </message>
    <message>
        <source>This run came to no step, so there are no curves.</source>
        <translation>Esta ejecución no llegó a ningún paso, por lo que no hay curvas.</translation>
    </message>
</context>
<context>
    <name>alter::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>alter::StatisticsView</name>
    <message>
        <source>Count again</source>
        <translation>Recontar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Examples by label</source>
        <translation>Ejemplos por etiqueta</translation>
    </message>
    <message>
        <source>Prompt lengths</source>
        <translation>Longitudes de prompt</translation>
    </message>
    <message>
        <source>Target lengths</source>
        <translation>Long. de objetivo</translation>
    </message>
    <message>
        <source>Counts the examples as they are now, without the excluded ones</source>
        <translation>Cuenta los ejemplos como están ahora, sin los excluidos</translation>
    </message>
    <message>
        <source>Choose a task to see its statistics</source>
        <translation>Elija una tarea para ver sus estadísticas</translation>
    </message>
    <message>
        <source>Nothing was counted when this task was imported</source>
        <translation>No se contó nada al importar esta tarea</translation>
    </message>
    <message>
        <source>Counting, %1</source>
        <translation>Contando, %1</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <translation>Longitud de prompt</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>Long. de objetivo</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>%1 in %2: mean %3, median %4, 95 % at most %5, longest %6</source>
        <translation>%1 en %2: media %3, mediana %4, 95 % como mucho %5, el más largo %6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) for %1 when they were counted last</source>
        <translation>
            <numerusform>%Ln ejemplo de %1 en el último recuento</numerusform>
            <numerusform>%Ln ejemplos de %1 en el último recuento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where runs of this project compute; click for the run</source>
        <translation>Dónde se calculan las ejecuciones de este proyecto; clic para ver la ejecución</translation>
    </message>
    <message>
        <source>Show the runs of this project</source>
        <translation>Mostrar las ejecuciones de este proyecto</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>ejecución %1 · %2</translation>
    </message>
    <message>
        <source>The most memory the run has held, and what programs may still take on this machine</source>
        <translation>La mayor memoria que ha ocupado la ejecución, y la que los programas aún pueden tomar en esta máquina</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This desktop has no program that opens %1</source>
        <translation>Este escritorio no tiene un programa que abra %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Abre %1</translation>
    </message>
</context>
<context>
    <name>alter::TaskAnswersView</name>
    <message>
        <source>right</source>
        <translation>correctas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Export confusion</source>
        <translation>Exportar confusión</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Exportar respuestas</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>Leyendo las respuestas…</translation>
    </message>
    <message>
        <source>no other run</source>
        <translation>ninguna otra</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Choose another run to compare with.</source>
        <translation>Elija otra ejecución con que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n example(s)</source>
        <translation>
            <numerusform>%1 de %n ejemplo</numerusform>
            <numerusform>%1 de %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompt:</source>
        <translation>Prompt:</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Aceptada:</translation>
    </message>
    <message>
        <source>%1 (score %2):</source>
        <translation>%1 (puntuación %2):</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Run whose answers are shown</source>
        <translation>Ejecución cuyas respuestas se muestran</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Qué respuestas</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>Ejecución con que comparar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>todas las respuestas</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>incorrectas</translation>
    </message>
    <message>
        <source>changed from</source>
        <translation>distintas de</translation>
    </message>
    <message>
        <source>better than</source>
        <translation>mejores que</translation>
    </message>
    <message>
        <source>worse than</source>
        <translation>peores que</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>peores primero</translation>
    </message>
    <message>
        <source>in random order</source>
        <translation>en orden aleatorio</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>como se guardaron</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Barajar</translation>
    </message>
    <message>
        <source>The example and all answers to it</source>
        <translation>El ejemplo y todas sus respuestas</translation>
    </message>
    <message>
        <source>Show in Data</source>
        <translation>Ver en Datos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Right labels against answers</source>
        <translation>Etiquetas correctas frente a respuestas</translation>
    </message>
    <message>
        <source>This task&apos;s answers are free text: there are no labels to take for each other.</source>
        <translation>Las respuestas de esta tarea son texto libre: no hay etiquetas que confundir.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>%1, answered by %2</source>
        <translation>%1, respondida por %2</translation>
    </message>
</context>
<context>
    <name>alter::TaskEditor</name>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Answer template</source>
        <translation>Plantilla de respuesta</translation>
    </message>
    <message>
        <source>Edit the task %1</source>
        <translation>Editar la tarea %1</translation>
    </message>
    <message>
        <source>one on each line; none: any text is an answer</source>
        <translation>una en cada línea; ninguna: cualquier texto es respuesta</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Measured &amp;by</source>
        <translation>&amp;Medido con</translation>
    </message>
    <message>
        <source>First example</source>
        <translation>Primer ejemplo</translation>
    </message>
    <message>
        <source>Save task</source>
        <translation>Guardar tarea</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %1 examples %Ln do(es) not fit: %2</source>
        <translation>
            <numerusform>De los primeros %1 ejemplos, %Ln no encaja: %2</numerusform>
            <numerusform>De los primeros %1 ejemplos, %Ln no encajan: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Edit task…</source>
        <translation>Editar tarea…</translation>
    </message>
    <message>
        <source>Rename task…</source>
        <translation>Renombrar tarea…</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Quitar tarea</translation>
    </message>
    <message>
        <source>Rename the task %1</source>
        <translation>Renombrar la tarea %1</translation>
    </message>
    <message>
        <source>These runs keep the name %1 in their results: %2. One of them that is not finished can go on only while a task has that name.</source>
        <translation>Estas ejecuciones conservan el nombre %1 en sus resultados: %2. Las no terminadas solo pueden continuar mientras una tarea tenga ese nombre.</translation>
    </message>
    <message>
        <source>Reading the tasks</source>
        <translation>Leyendo las tareas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This project has no task yet</source>
        <translation>Este proyecto aún no tiene tareas</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar archivo…</translation>
    </message>
</context>
<context>
    <name>alter::TaskMixTable</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Tasks and their mix</source>
        <translation>Tareas y su mezcla</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>With 2 a task is drawn twice as often, beside the others, as with 1</source>
        <translation>Con 2 una tarea se elige el doble de veces, frente a las demás, que con 1</translation>
    </message>
    <message>
        <source>How many of the training examples are drawn from each task</source>
        <translation>Cuántos de los ejemplos de entrenamiento se toman de cada tarea</translation>
    </message>
</context>
<context>
    <name>alter::TaskModel</name>
    <message>
        <source>%1, measured by %2. %3</source>
        <translation>%1, medida con %2. %3</translation>
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
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Esperado: %1.</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>Plantilla de prompt</translation>
    </message>
    <message>
        <source>Target template</source>
        <translation>Plantilla de objetivo</translation>
    </message>
    <message>
        <source>Rendered prompt</source>
        <translation>Prompt generado</translation>
    </message>
    <message>
        <source>Rendered target</source>
        <translation>Objetivo generado</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>&amp;Prompt template</source>
        <translation>Plantilla de &amp;prompt</translation>
    </message>
    <message>
        <source>&amp;Target template</source>
        <translation>Plantilla de &amp;objetivo</translation>
    </message>
    <message>
        <source>Type { for the fields: %1. Behind a | stand filters: {answers|first}, {label|map}. A brace as text is written {{.</source>
        <translation>Escriba { para los campos: %1. Tras | van los filtros: {answers|first}, {label|map}. Una llave como texto se escribe {{.</translation>
    </message>
    <message>
        <source>A template has a fault.</source>
        <translation>Una plantilla tiene un fallo.</translation>
    </message>
    <message>
        <source>The prompt template holds no field, so all prompts would be the same.</source>
        <translation>La plantilla de prompt no contiene ningún campo, así que todos los prompts serían iguales.</translation>
    </message>
    <message>
        <source>Row %1 of the first %2</source>
        <translation>Fila %1 de las primeras %2</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln word(s)</source>
        <translation>
            <numerusform>Prompt · %Ln palabra</numerusform>
            <numerusform>Prompt · %Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln word(s)</source>
        <translation>
            <numerusform>Objetivo · %Ln palabra</numerusform>
            <numerusform>Objetivo · %Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s) of %1</source>
        <translation>
            <numerusform>Prompt · %Ln token de %1</numerusform>
            <numerusform>Prompt · %Ln tokens de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s) of %1</source>
        <translation>
            <numerusform>Objetivo · %Ln token de %1</numerusform>
            <numerusform>Objetivo · %Ln tokens de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>There is one recorded moment only; each validation adds one.</source>
        <translation>Solo hay un momento registrado; cada validación añade uno.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Play through the training (Space)</source>
        <translation>Recorrer el entrenamiento (Espacio)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
</context>
<context>
    <name>alter::TokenResults</name>
    <message>
        <source>Gates of the chosen token as a table</source>
        <translation>Compuertas del token elegido como tabla</translation>
    </message>
    <message>
        <source>Gates of all tokens as a table</source>
        <translation>Compuertas de todos los tokens como tabla</translation>
    </message>
    <message>
        <source>Chosen token</source>
        <translation>Token elegido</translation>
    </message>
    <message>
        <source>Its table</source>
        <translation>Su tabla</translation>
    </message>
    <message>
        <source>Table of all tokens</source>
        <translation>Tabla de todos los tokens</translation>
    </message>
</context>
<context>
    <name>alter::TokenStrip</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Arrow keys step from token to token, Home and End go to the first and the last.</source>
        <translation>Las flechas van de token en token; Inicio y Fin van al primero y al último.</translation>
    </message>
    <message>
        <source>Token %1 of %2: %3</source>
        <translation>Token %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>alter::TokenText</name>
    <message>
        <source>Token %1 of %2: “%3”</source>
        <translation>Token %1 de %2: «%3»</translation>
    </message>
</context>
<context>
    <name>alter::TokensView</name>
    <message>
        <source>Reading the example…</source>
        <translation>Leyendo el ejemplo…</translation>
    </message>
    <message>
        <source>Tokens show how one text goes through the experts. Train a run first.</source>
        <translation>Tokens muestra cómo un texto pasa por los expertos. Entrene una ejecución primero.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Type a prompt</source>
        <translation>Escriba un prompt</translation>
    </message>
    <message>
        <source>Type a prompt above, then route it.</source>
        <translation>Escriba un prompt arriba y enrútelo.</translation>
    </message>
    <message>
        <source>The project has none of the run&apos;s tasks any more.</source>
        <translation>El proyecto ya no tiene ninguna de las tareas de la ejecución.</translation>
    </message>
    <message>
        <source>%1 has no %2 examples.</source>
        <translation>%1 no tiene ejemplos de %2.</translation>
    </message>
    <message>
        <source>The templates of %1 do not fit this example: %2</source>
        <translation>Las plantillas de %1 no encajan en este ejemplo: %2</translation>
    </message>
    <message>
        <source>The run %1 has no checkpoint yet. Its first one will be routed through.</source>
        <translation>La ejecución %1 aún no tiene punto de control. Se enrutará con el primero.</translation>
    </message>
    <message>
        <source>The run %1 ended without a checkpoint, so that there is nothing to route through.</source>
        <translation>La ejecución %1 terminó sin punto de control, por lo que no hay con qué enrutar.</translation>
    </message>
    <message>
        <source>own prompt</source>
        <translation>prompt propio</translation>
    </message>
    <message>
        <source>%1 example %L2 of %3 with its answer</source>
        <translation>%1, ejemplo %L2 de %3 con su respuesta</translation>
    </message>
    <message>
        <source>Routing %1…</source>
        <translation>Enrutando %1…</translation>
    </message>
    <message>
        <source>Loading the model of %1, which takes a few seconds the first time…</source>
        <translation>Cargando el modelo de %1, que tarda unos segundos la primera vez…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Routing was cancelled.</source>
        <translation>Se canceló el enrutado.</translation>
    </message>
    <message>
        <source>Route again</source>
        <translation>Enrutar de nuevo</translation>
    </message>
</context>
<context>
    <name>alter::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Fold the runs</source>
        <translation>Plegar ejecuciones</translation>
    </message>
    <message>
        <source>Fold the details</source>
        <translation>Plegar detalles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The run begins as soon as its device is free.</source>
        <translation>La ejecución empieza en cuanto su dispositivo esté libre.</translation>
    </message>
    <message>
        <source>The run waits in the queue.</source>
        <translation>La ejecución espera en la cola.</translation>
    </message>
    <message>
        <source>Open a project to train on its tasks.</source>
        <translation>Abra un proyecto para entrenar en sus tareas.</translation>
    </message>
    <message>
        <source>Reading the runs of %1</source>
        <translation>Leyendo las ejecuciones de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Nothing was trained in this project yet.</source>
        <translation>Aún no se ha entrenado nada en este proyecto.</translation>
    </message>
    <message>
        <source>%1 has no checkpoint to continue from yet.</source>
        <translation>%1 aún no tiene punto de control desde el que continuar.</translation>
    </message>
    <message>
        <source>The new run has a value that is not allowed.</source>
        <translation>La nueva ejecución tiene un valor no permitido.</translation>
    </message>
</context>
<context>
    <name>alter::TransferView</name>
    <message>
        <source>Reading what was measured…</source>
        <translation>Leyendo lo que se midió…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Transfer shows what each task gains or loses when an expert is left out: its own, or another task&apos;s. Each task is evaluated once with all experts and once without each.</source>
        <translation>La transferencia muestra lo que cada tarea gana o pierde cuando se omite un experto: el propio o el de otra tarea. Cada tarea se evalúa una vez con todos los expertos y una vez sin cada uno.</translation>
    </message>
    <message>
        <source>Measure transfer</source>
        <translation>Medir transferencia</translation>
    </message>
    <message>
        <source>Compare a run that has a checkpoint: the backbone alone has no experts.</source>
        <translation>Comparar una ejecución que tenga un punto de control: el modelo base solo no tiene expertos.</translation>
    </message>
    <message>
        <source>The transfer of %1 could not be measured.</source>
        <translation>No se pudo medir la transferencia de %1.</translation>
    </message>
    <message>
        <source>Export transfer</source>
        <translation>Exportar transferencia</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Progress of measuring transfer</source>
        <translation>Progreso de la medición de transferencia</translation>
    </message>
    <message>
        <source>Cancel measuring</source>
        <translation>Cancelar medición</translation>
    </message>
    <message>
        <source>Run whose experts are left out</source>
        <translation>Ejecución cuyos expertos se omiten</translation>
    </message>
    <message>
        <source>E&amp;xamples a task</source>
        <translation>E&amp;jemplos por tarea</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>The first so many of the split; 0 = all</source>
        <translation>Los primeros tantos de la partición; 0 = todos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Tasks against left-out experts</source>
        <translation>Tareas frente a expertos omitidos</translation>
    </message>
</context>
<context>
    <name>alter::ViewBar</name>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>Scale without own experts</source>
        <translation>Escala sin expertos propios</translation>
    </message>
    <message>
        <source>Tasks × experts</source>
        <translation>Tareas × expertos</translation>
    </message>
    <message>
        <source>Layers × experts</source>
        <translation>Capas × expertos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Por similitud</translation>
    </message>
    <message>
        <source>Order of tasks and experts</source>
        <translation>Orden de tareas y expertos</translation>
    </message>
    <message>
        <source>Alike ones beside each other: average linkage of the cosine distances, over all layers</source>
        <translation>Los parecidos, juntos: enlace promedio de las distancias del coseno, sobre todas las capas</translation>
    </message>
    <message>
        <source>A task&apos;s own expert outweighs the others; with this the colours tell the others apart</source>
        <translation>El experto propio de una tarea pesa más que los demás; así los colores distinguen los demás entre sí</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>todas las tareas</translation>
    </message>
</context>
<context>
    <name>alter::WelcomePage</name>
    <message>
        <source>Or drop a project&apos;s folder here.</source>
        <translation>O suelte aquí la carpeta de un proyecto.</translation>
    </message>
    <message>
        <source>ALTER Workbench</source>
        <translation>ALTER Workbench</translation>
    </message>
    <message>
        <source>Train one small language model on several tasks, and see how each task travels through the adapters.</source>
        <translation>Entrene un pequeño modelo de lenguaje en varias tareas y vea cómo cada tarea viaja por los adaptadores.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir la muestra</translation>
    </message>
    <message>
        <source>Six small tasks about messages to an online shop. Goes to %1.</source>
        <translation>Seis tareas pequeñas sobre mensajes a una tienda en línea. Va a %1.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>A folder with a project.sqlite, made here or with alter init.</source>
        <translation>Una carpeta con un project.sqlite, hecha aquí o con alter init.</translation>
    </message>
    <message>
        <source>Make a project…</source>
        <translation>Crear un proyecto…</translation>
    </message>
    <message>
        <source>An empty one, for tasks of your own from CSV, JSON, Parquet and other files.</source>
        <translation>Uno vacío, para tareas propias de CSV, JSON, Parquet y otros archivos.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
</context>
<context>
    <name>alter::WhatIfModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo 95 %</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>The metric with the change minus the metric without it, in hundredths</source>
        <translation>La métrica con el cambio menos la métrica sin él, en centésimas</translation>
    </message>
    <message>
        <source>Where the change would lie for other examples like these, in 95 of 100 cases; where it spans 0, chance may be all there is</source>
        <translation>Dónde estaría el cambio con otros ejemplos como estos, en 95 de 100 casos; donde abarca el 0, puede ser solo azar</translation>
    </message>
    <message>
        <source>The metric without the change</source>
        <translation>La métrica sin el cambio</translation>
    </message>
    <message>
        <source>The metric with the change</source>
        <translation>La métrica con el cambio</translation>
    </message>
</context>
<context>
    <name>alter::WhatIfPanel</name>
    <message>
        <source>A factor of 1 changes nothing.</source>
        <translation>Un factor de 1 no cambia nada.</translation>
    </message>
    <message>
        <source>A question is being answered.</source>
        <translation>Se está respondiendo una pregunta.</translation>
    </message>
    <message>
        <source>Evaluates the task on its validation examples with and without the change</source>
        <translation>Evalúa la tarea en sus ejemplos de validación con y sin el cambio</translation>
    </message>
    <message>
        <source>Loading the model of %1, which takes a few seconds the first time…</source>
        <translation>Cargando el modelo de %1, que tarda unos segundos la primera vez…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>The question was cancelled.</source>
        <translation>Se canceló la pregunta.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Rescoring shows what an expert is worth to a task: its validation metric with the expert changed, against the metric as it is. The run&apos;s kept weights are asked, not those of the time slider.</source>
        <translation>Reevaluar muestra lo que vale un experto para una tarea: su métrica de validación con el experto cambiado, frente a la métrica tal cual. Se usan los pesos guardados de la ejecución, no los del control de tiempo.</translation>
    </message>
    <message>
        <source>The questions were copied.</source>
        <translation>Se copiaron las preguntas.</translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>Exportar preguntas</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Números (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Factor</source>
        <translation>&amp;Factor</translation>
    </message>
    <message>
        <source>Rescore validation</source>
        <translation>Reevaluar</translation>
    </message>
    <message>
        <source>Factor of the expert&apos;s gates</source>
        <translation>Factor de las compuertas del experto</translation>
    </message>
    <message>
        <source>Switch off (ablate)</source>
        <translation>Desactivar (ablación)</translation>
    </message>
    <message>
        <source>Use alone (pin)</source>
        <translation>Usar solo (fijar)</translation>
    </message>
    <message>
        <source>Scale its gates</source>
        <translation>Escalar compuertas</translation>
    </message>
    <message>
        <source>The expert&apos;s gates become 0</source>
        <translation>Las compuertas del experto pasan a 0</translation>
    </message>
    <message>
        <source>Every token goes through this expert with gate 1, and through no other</source>
        <translation>Cada token pasa por este experto con compuerta 1, y por ningún otro</translation>
    </message>
    <message>
        <source>The expert&apos;s gates are multiplied</source>
        <translation>Las compuertas del experto se multiplican</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>The first so many validation examples; more of them take longer and tell finer differences apart. 0 = all</source>
        <translation>Este número de los primeros ejemplos de validación; más tardan más y distinguen diferencias más finas. 0 = todos</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;Expert</source>
        <translation>&amp;Experto</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Cambio</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Co&amp;mo mucho</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Ya preguntado</translation>
    </message>
    <message>
        <source>Copy questions</source>
        <translation>Copiar preguntas</translation>
    </message>
    <message>
        <source>Export questions…</source>
        <translation>Exportar preguntas…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si</translation>
    </message>
</context>
<context>
    <name>alter::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Make project…</source>
        <translation>&amp;Crear proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Abrir el proyecto de &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>C&amp;errar proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find by name…</source>
        <translation>&amp;Buscar por nombre…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Help for what has the focus</source>
        <translation>&amp;Ayuda de lo que tiene el foco</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About ALTER Workbench</source>
        <translation>Acerca &amp;de ALTER Workbench</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno aún</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Guide to this &amp;page</source>
        <translation>Guía de esta &amp;página</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
</TS>
